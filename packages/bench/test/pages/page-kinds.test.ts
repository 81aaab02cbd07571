import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPageKinds, newsWithOnePhoto } from '../../src/pages/kinds/page-kinds.ts';

const entry = '<meta property="og:type" content="article" />';
const files: Readonly<Record<string, string>> = {
  'index.html': 'home',
  '404.html': 'not found',
  'berita/index.html': 'list',
  'berita/2026-01-01-pendek/index.html': `${entry}<img src="a.webp">`,
  'berita/2026-01-02-panjang/index.html': `${entry}<img src="a.webp"> and more words`,
  'berita/2026-01-03-polos/index.html': entry,
  'berita/topik/ekonomi/index.html': 'topic',
  'berita/topik/pertanian/index.html': 'topic with more',
  'index.php/berita/baca/8/index.html': '<meta http-equiv="refresh" content="0;url=/">',
};

describe('kinds of pages of a built site', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-kinds-'));
    for (const [file, html] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), html);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are found in its files, each shown by its heaviest page', async () =>
    expect(await findPageKinds(folder)).toEqual([
      { kind: '/', path: '/', pages: 1 },
      { kind: '/berita/', path: '/berita/', pages: 1 },
      { kind: '/berita/[entry]/, no photo', path: '/berita/2026-01-03-polos/', pages: 1 },
      { kind: '/berita/[entry]/, one photo', path: '/berita/2026-01-02-panjang/', pages: 2 },
      { kind: '/berita/topik/[…]/', path: '/berita/topik/pertanian/', pages: 2 },
    ]));

  test('news with exactly one photo', async () =>
    expect(await newsWithOnePhoto(folder)).toEqual(['/berita/2026-01-01-pendek/', '/berita/2026-01-02-panjang/']));
});
