import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A served page. */
export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Bundles the page of `photo-harness.tsx` and serves it from this machine. */
export async function servePhotoPage(): Promise<ServedPage> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('photo-harness.tsx', import.meta.url))],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'text' },
  });
  const bundled = (extension: string): string => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  const answers = new Map([
    ['/', { type: 'text/html', text: html }],
    ['/page.js', { type: 'text/javascript', text: bundled('.js') }],
    ['/page.css', { type: 'text/css', text: bundled('.css') }],
  ]);
  const server = createServer(({ url }, response) => {
    const answer = answers.get(url ?? '');
    response.writeHead(answer ? 200 : 404, { 'content-type': `${answer?.type ?? 'text/plain'}; charset=utf-8` });
    response.end(answer?.text);
  });
  return { address: await listen(server), close: () => stop(server) };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The page got no port.'));
      else resolve(`http://127.0.0.1:${address.port}/`);
    });
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** What Decap's editor gives a control by class names, in short. */
const html = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Uji isian foto dan berkas</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
    <style>
      *, *::before, *::after { box-sizing: border-box; }
      body { margin: 0; font-family: system-ui, sans-serif; background: #eff0f4; color: #313d3e; }
      main { max-width: 800px; margin: 0 auto; padding: 16px; background: #fff; }
      .control { margin-top: 16px; }
      .control > label { display: inline-block; padding: 3px 6px 2px; background: #dfdfe3; font-size: 12px; font-weight: 700; }
      .widget { display: block; width: 100%; margin: 0; padding: 16px 20px; border: 2px solid #dfdfe3; border-radius: 5px;
        outline: 0; background: #fff; color: #444a57; font-size: 15px; line-height: 1.5; }
      textarea, input { font-family: inherit; }
    </style>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/page.js"></script>
  </body>
</html>`;
