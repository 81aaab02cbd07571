import { describe, expect, it } from 'vitest';
import { type ContentTree, check, frontmatter } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'officials-in-photos';
const people = ', people: [Bupati], relevance: Bupati ikut menanam padi bersama petani';

/** Entries with one photo each, of which some name an official. */
function entries(count: number, named: number, published = '2026-04-10'): ContentTree {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `dinas/berita/2026-04-10-panen-${index}/index.mdx`,
      frontmatter
        .replace('2026-04-15', published)
        .replace(
          'example:',
          `cover: { src: ./a.webp, alt: Petani menanam padi, kind: proses${index < named ? people : ''} }\nexample:`,
        ),
    ]),
  );
}

describe(rule, () => {
  it('warns with the figure when over 30 % of the photos name officials', async () => {
    expect(only(rule, await check(entries(10, 4)))).toMatchObject([
      {
        severity: 'warning',
        file: 'dinas/opd.yaml',
        message: '4 dari 10 foto dalam 90 hari terakhir (40 %) menampilkan pejabat; batasnya 30 %.',
      },
    ]);
  });

  it.each([
    ['30 %', entries(10, 3)],
    ['photos of long ago', entries(10, 10, '2026-01-01')],
    ['photos of the future', entries(10, 10, '2026-05-01')],
    ['a handful of photos', entries(4, 4)],
    ['no photos', {}],
  ])('is content with %s', async (_what, tree) => {
    expect(only(rule, await check(tree))).toEqual([]);
  });
});
