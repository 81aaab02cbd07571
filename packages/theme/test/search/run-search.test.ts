import { describe, expect, test } from 'vitest';
import type { FilterCounts, Pagefind, PagefindResult } from '../../src/search/browser/pagefind.ts';
import { runSearch } from '../../src/search/browser/run-search.ts';

/** A Pagefind that knows what each text finds: ids with their scores. */
function pagefindWith(answers: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const asked: string[] = [];
  const pagefind: Pick<Pagefind, 'search'> = {
    search: async (text, { filters }) => {
      asked.push(text);
      const results = Object.entries(answers[text] ?? {}).map(
        ([id, score]): PagefindResult => ({ id, score, data: () => Promise.reject(new Error('not asked for')) }),
      );
      const left: FilterCounts = filters.jenis ? {} : { jenis: { Berita: results.length, Layanan: 0 } };
      return { results, filters: left };
    },
  };
  return { pagefind, asked };
}

const idsOf = ({ results }: Awaited<ReturnType<typeof runSearch>>) => results.map(({ id }) => id);

describe('a search', () => {
  test('takes each page once, by the way of writing that fits it best', async () => {
    const { pagefind } = pagefindWith({ kadis: { a: 1, b: 2 }, 'kepala dinas': { a: 5 } });
    expect(idsOf(await runSearch(pagefind, [['kadis', 'kepala dinas']]))).toEqual(['a', 'b']);
  });

  test('sets what holds all words before what holds some, whatever the scores', async () => {
    const { pagefind } = pagefindWith({ 'wifi desa': { all: 1 }, wifi: { some: 9 } });
    expect(idsOf(await runSearch(pagefind, [['wifi'], ['desa']]))).toEqual(['all', 'some']);
  });

  test('asks for less only while there is little', async () => {
    const { pagefind, asked } = pagefindWith({ 'wifi desa': { a: 1, b: 1, c: 1, d: 1, e: 1 } });
    expect(idsOf(await runSearch(pagefind, [['wifi'], ['desa']]))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(asked).toEqual(['wifi desa']);
  });

  test('offers the values that some result has', async () => {
    const { pagefind } = pagefindWith({ wifi: { a: 1 } });
    expect((await runSearch(pagefind, [['wifi']])).choices).toEqual({ jenis: ['Berita'] });
  });

  test('finds nothing for nothing', async () => {
    const { pagefind } = pagefindWith({});
    expect(idsOf(await runSearch(pagefind, []))).toEqual([]);
  });
});
