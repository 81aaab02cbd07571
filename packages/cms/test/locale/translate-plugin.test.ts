import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../src/integration/leave-out.ts';
import { findEnglish } from '../../src/locale/english.ts';
import { hardCoded } from '../../src/locale/hard-coded.ts';
import { findOutdated, translateDecap } from '../../src/locale/translate-plugin.ts';
import { translateSource } from '../../src/locale/translate-source.ts';

const app = fileURLToPath(new URL('../../src/app/main.ts', import.meta.url));
const widget = 'decap-cms-widget-object/dist/esm/ObjectControl.js';

/** Builds the app, or a package, and gives every module of packages as it was bundled, by its path there. */
async function buildDecap(plugin: Plugin, entry = app): Promise<Map<string, string>> {
  const modules = new Map<string, string>();
  await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('.', import.meta.url)),
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    plugins: [
      leaveOut(),
      plugin,
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' || id.startsWith('virtual:') ? `\0${id}` : undefined),
        load(id) {
          if (id === '\0entry') return `import ${JSON.stringify(entry)};`;
          return id.startsWith('\0virtual:') ? 'export default "";' : undefined;
        },
        transform(code, id) {
          const [, path] = /.*node_modules\/(.+?)(?:\?|$)/.exec(id.replaceAll('\\', '/')) ?? [];
          if (path) modules.set(path, code);
        },
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'entry' } },
  });
  return modules;
}

describe('translateDecap', () => {
  it('reaches every file it names in a build of the app', async () => {
    const modules = await buildDecap(translateDecap());
    for (const { file, texts } of hardCoded) {
      const code = modules.get(file);
      expect(code, `${file} is not bundled`).toBeDefined();
      for (const [piece, text] of Object.entries(texts)) if (!text.includes(piece)) expect(code).not.toContain(piece);
      for (const text of Object.values(texts)) expect(code).toContain(text);
    }
  });

  it.each([
    ['English that is gone', { file: widget, texts: { '"Field(s) of old"': '""' } }, '"Field(s) of old"'],
    ['a file that is gone', { file: 'decap-cms-core/dist/esm/gone.js', texts: { x: 'y' } }, 'no such file'],
  ])('fails the build over %s', async (_, texts, told) => {
    await expect(buildDecap(translateDecap([texts]), 'decap-cms-widget-object')).rejects.toThrow(told);
  });

  it('finds all it names in the packages that are installed', async () => {
    expect(await findOutdated()).toEqual([]);
  });
});

describe('the texts put in', () => {
  const texts = hardCoded.flatMap(({ file, texts }) => Object.values(texts).map((text) => [file, text] as const));

  it.each(texts)('%s: %s', (_, text) => {
    const literals = text.replace(/\$\{[^}]*\}/g, '').match(/'[^']*'|"[^"]*"|`[^`]*`/g) ?? [];
    expect(findEnglish(literals.filter((literal) => /^.[A-Z ]| /.test(literal)))).toEqual([]);
  });

  it('leaves code that can be read', async () => {
    const source = await readFile(createRequire(import.meta.url).resolve(widget), 'utf8');
    const { code, missing } = translateSource(source, {
      texts: { '"No field(s) defined for this widget"': 'explainFailure("$&")' },
    });
    expect(missing).toEqual([]);
    expect(code).toMatch(/^import \{ explainFailure \} from ".*explain-failure\.ts";/);
    expect(code).toContain('children: explainFailure("$&")');
  });
});
