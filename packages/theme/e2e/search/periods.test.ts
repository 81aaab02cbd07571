import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexSite, othersFolder } from '../../src/integration/search-index.ts';
import { recordsOf, type SearchDocument } from '../../src/search/search-document.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { BuiltSearch } from './built-search.ts';

/** More than have a file of their own. */
const pages = 2_500;

describe('a portal with so many entries that they are parted into periods', () => {
  let folder = '';
  let search: BuiltSearch;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-periods-'));
    for (const period of [1, 2]) {
      const index = await SearchIndex.start();
      await index.add(recordsOf(Array.from({ length: pages }, (_, number) => notice(period, number))));
      await index.write(join(folder, othersFolder, String(period)), { along: true });
      await index.close();
    }
    const page = '<!doctype html><html lang="id"><body><main data-pagefind-body><h1>Beranda</h1></main></body></html>';
    await writeFile(join(folder, 'index.html'), page);
    await indexSite(folder);
    search = await BuiltSearch.open({ folder });
  });
  afterAll(async () => {
    await search?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('finds the pages of each, and each page that shares its file with others by itself', async () => {
    expect(await search.first('kabar1x0', 1)).toEqual(['/contoh/pengumuman/1-0/']);
    expect(await search.first(`kabar1x${pages - 1}`, 1)).toEqual([`/contoh/pengumuman/1-${pages - 1}/`]);
    expect(await search.first('kabar2x1234', 1)).toEqual(['/contoh/pengumuman/2-1234/']);
  });

  test('finds what is said in all of them', async () => {
    const found = await search.first('pengumuman', 2 * pages);
    expect(found).toHaveLength(2 * pages);
    expect(new Set(found).size).toBe(2 * pages);
  });
});

function notice(period: number, number: number): SearchDocument {
  return {
    path: `/pengumuman/${period}-${number}/`,
    title: `Pengumuman kabar${period}x${number}`,
    summary: 'Ringkasan.',
    words: [],
    foundAs: { kind: 'Pengumuman', day: '2026-11-24', owner: { slug: 'contoh', name: 'Dinas Contoh' } },
  };
}
