import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, copyRegency, readTexts } from './regency.ts';

/** Of the dataset: so many must break neither page nor build. */
const manyRows = 200_000;

/** Words that occur in the entries of this test alone. */
const secret = /rahasia/i;

/**
 * A news item with a cover, a photo in its text and a document, and a dataset; all of them up from eight in the morning
 * until five in the afternoon of one day.
 */
describe('an entry with hours', () => {
  let root = '';
  let out = '';
  const built = new Map<string, string[]>();

  /** Paths of built files that hold the secret in their name or their text. */
  async function traces(folder: string): Promise<string[]> {
    const names = (await readdir(folder, { recursive: true })).map((name) => `/${name}`);
    const texts = await readTexts(folder);
    return names.filter((name) => secret.test(name) || secret.test(texts.get(name) ?? '')).sort();
  }

  const paint = (file: string, background: string) =>
    sharp({ create: { width: 1200, height: 800, channels: 3, background } })
      .webp()
      .toFile(file);

  beforeAll(async () => {
    [root, out] = await Promise.all([copyRegency(), mkdtemp(join(tmpdir(), 'opd-life-'))]);
    const content = join(root, 'content/tani');
    const hours = 'published: 2026-11-24\npublishAt: 2026-11-24T08:00\nuntil: 2026-11-24T17:00';
    const copy = async (from: string, to: string, body: string) => {
      await cp(join(content, from), join(content, to), { recursive: true });
      const file = join(content, to, 'index.mdx');
      const text = (await readFile(file, 'utf8'))
        .replace(/^published:.*$/m, hours)
        .replace(/^title:.*$/m, 'title: Kabar rahasia untuk sore')
        .replaceAll(/^legacy.*\n/gm, '');
      await writeFile(
        file,
        text.replaceAll('./cabai.webp', './rahasia.webp').replaceAll('luas-tanam-cabai.csv', 'rahasia.csv') + body,
      );
    };
    const news = 'berita/2026-11-24-kabar-rahasia';
    await copy(
      'berita/2026-11-10-panen-cabai',
      news,
      '\n![Petani memetik cabai merah di kebun pagi hari](./rahasia-kedua.webp)\n',
    );
    await rm(join(content, news, 'cabai.webp'));
    // Colours of their own: photos of the same bytes are stored once, under the name of the first.
    await Promise.all([
      paint(join(content, news, 'rahasia.webp'), '#7a1f1f'),
      paint(join(content, news, 'rahasia-kedua.webp'), '#1f5a7a'),
    ]);
    await copy(
      'dataset/luas-tanam-cabai',
      'dataset/data-rahasia',
      '\n<Tabel file="./rahasia.csv" caption="Luas tanam" />\n',
    );
    await rename(
      join(content, 'dataset/data-rahasia/luas-tanam-cabai.csv'),
      join(content, 'dataset/data-rahasia/rahasia.csv'),
    );
    const rows = Array.from({ length: manyRows }, (_, row) => `Kecamatan ${row},${row % 9}`);
    await writeFile(join(content, 'dataset/data-rahasia/rahasia.csv'), `kecamatan,luas_tanam\n${rows.join('\n')}\n`);
    for (const time of ['07:59', '08:00', '17:00'])
      for (const slug of ['tani', 'portal']) {
        const folder = join(out, `${slug}-${time}`);
        const { code, output } = await buildSite(root, slug, folder, `2026-11-24T${time}`);
        expect(code, output).toBe(0);
        built.set(`${slug} ${time}`, await traces(folder));
      }
  });
  afterAll(() => Promise.all([root, out].map((folder) => rm(folder, { recursive: true, force: true }))));

  test.each(['tani 07:59', 'portal 07:59'])('is nowhere a minute before: %s', (build) => {
    expect(built.get(build)).toEqual([]);
  });

  test.each(['tani 17:00', 'portal 17:00'])('is nowhere from its end on: %s', (build) => {
    expect(built.get(build)).toEqual([]);
  });

  test('is on its own site at its hour: page, lists, feeds, map, catalogue, picture, photos, file', () => {
    const files = built.get('tani 08:00') ?? [];
    for (const path of [
      '/berita/2026-11-24-kabar-rahasia/index.html',
      '/berita/index.html',
      '/index.html',
      '/rss.xml',
      '/feed.json',
      '/sitemap.xml',
      '/data.json',
      '/bagikan/berita/2026-11-24-kabar-rahasia.png',
      '/dataset/data-rahasia/rahasia.csv',
    ])
      expect(files).toContain(path);
    expect(files.filter((path) => /^\/aset\/rahasia\.[^/]+\.webp$/.test(path))).not.toEqual([]);
    expect(files.filter((path) => /^\/aset\/rahasia-kedua\.[^/]+\.webp$/.test(path))).not.toEqual([]);
  });

  test('of which a dataset of 200,000 rows has a light page, with the whole table to download', async () => {
    const home = join(out, 'tani-08:00/dataset/data-rahasia');
    const page = await readFile(join(home, 'index.html'), 'utf8');
    expect(page).toContain('200.000 baris');
    expect(page.length).toBeLessThan(100_000);
    expect((await readFile(join(home, 'rahasia.csv'), 'utf8')).split('\n')).toHaveLength(manyRows + 2);
  });

  test('is on the portal at its hour', () => {
    const files = built.get('portal 08:00') ?? [];
    for (const path of ['/index.html', '/berita/index.html', '/rss.xml', '/dataset/index.html'])
      expect(files).toContain(path);
  });
});
