import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareSites } from '../src/index.ts';

/** A page whose heading has another colour in wide windows, if wanted. */
const page = (title: string, wide = '#000') =>
  `<!doctype html><title>${title}</title><style>h1{font:2rem sans-serif}@media(min-width:1000px){h1{color:${wide}}}</style><h1>${title}</h1>`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opd-compare-'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const site of ['dinkes', 'dinsos'])
    for (const [release, wide] of [
      ['lama', '#000'],
      ['baru', site === 'dinkes' ? '#c00' : '#000'],
    ] as const) {
      await write(`${release}/sites/${site}/dist/index.html`, page('Beranda', wide));
      // Another text, which nobody sees.
      await write(`${release}/sites/${site}/dist/berita/index.html`, `${page('Berita')}<!-- ${release} -->`);
    }
  await write('baru/sites/dinkes/dist/cari/index.html', page('Halaman yang baru'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('only what people see otherwise is shown, at the widths where they do', async () => {
  const out = join(folder, 'hasil');
  const compared = await compareSites({
    ...{ before: join(folder, 'lama'), after: join(folder, 'baru'), out, sites: ['dinkes', 'dinsos'] },
    ...{ chromium: process.env.OPD_CHROMIUM ?? '', widths: [360, 1280], ofEachKind: 1 },
  });
  expect(compared.map(({ site, path, views }) => [site + path, views.map(({ width }) => width)])).toEqual([
    ['dinkes/', [1280]],
    ['dinkes/berita/', []],
    ['dinsos/', []],
  ]);
  expect((await readdir(out)).sort()).toEqual([
    'dinkes_1280-baru.webp',
    'dinkes_1280-beda.webp',
    'dinkes_1280-lama.webp',
    'index.html',
  ]);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('1 dari 3 halaman tampak berubah.');
});
