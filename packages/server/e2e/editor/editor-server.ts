import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Serves the editor's page under any name of this machine. */
export interface EditorServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Bundles Decap's own authenticator and serves it. */
export async function startEditorServer(): Promise<EditorServer> {
  const entry = fileURLToPath(new URL('editor.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const script = outputFiles[0]?.text ?? '';
  const page = `<!doctype html><html lang="id"><title>Editor</title><button>Masuk</button><output></output><script type="module" src="/editor.js"></script></html>`;
  const server = createServer((request, response) => {
    const isScript = request.url === '/editor.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The editor got no port.');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: address.port, stop };
}
