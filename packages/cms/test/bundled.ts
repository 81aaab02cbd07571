import { createRequire } from 'node:module';
import { build, type Plugin, type Rolldown } from 'vite';

const noAddresses =
  'export const history = {}, navigateToCollection = () => {}, navigateToNewEntry = () => {}, navigateToEntry = () => {};';

/**
 * Bundles code that imports Decap's modules, which are written for a bundler, and runs it in Node.js.
 * @param entry the code of a module.
 * @param plugins of the CMS, as far as they matter.
 * @returns what the module exports; the caller says what that is.
 */
export async function runBundled<T>(entry: string, plugins: readonly Plugin[] = []): Promise<T> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      ...plugins,
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
        load(id) {
          if (id === '\0entry') return entry;
          // Addresses of screens, of which there are none here.
          return id.endsWith('/decap-cms-core/dist/esm/routing/history.js') ? noAddresses : undefined;
        },
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: { input: 'entry', output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const [chunk] = (result as Rolldown.RolldownOutput).output;
  const module = { exports: {} };
  // As Decap is loaded, it makes an empty picture, notes that nothing can be stored here, and prints what
  // it throws too.
  const [window, quiet] = [{ URL }, { ...console, log: () => {}, error: () => {} }];
  new Function('module', 'exports', 'require', 'window', 'console', chunk.code)(
    module,
    module.exports,
    createRequire(import.meta.url),
    window,
    quiet,
  );
  return module.exports as T;
}
