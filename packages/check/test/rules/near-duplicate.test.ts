import { describe, expect, it } from 'vitest';
import { nearCopiesIn } from '../../src/similarity/near-copies.ts';
import { check, frontmatter } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'near-duplicate';
const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, index) => `kata${Math.imul(seed * 1000 + index + 1, 0x9e3779b1) >>> 18}`).join(' ');
const news = (name: string) => `dinas/berita/2026-04-1${name}/index.mdx`;

describe(rule, () => {
  it('warns of a text that is nearly another, and names both and how much', async () => {
    const text = words(1, 300);
    const found = await check({
      [news('0-satu')]: `${frontmatter}${text}\n`,
      [news('1-dua')]: `${frontmatter}${text.replace('kata', 'lain')} tambahan penutup\n`,
      [news('2-tiga')]: `${frontmatter}${words(2, 300)}\n`,
    });
    expect(only(rule, found)).toMatchObject([
      {
        severity: 'warning',
        file: news('1-dua'),
        message: expect.stringMatching(/^Tulisan ini 9\d % sama dengan content\/dinas\/berita\/2026-04-10-satu/),
      },
    ]);
  });

  it('is content with short texts and with different ones', () => {
    expect([
      ...nearCopiesIn([
        { name: 'a', text: 'Sama saja.' },
        { name: 'b', text: 'Sama saja.' },
      ]),
    ]).toEqual([]);
    const half = words(3, 100);
    const texts = [1, 2, 3].map((seed) => ({ name: `${seed}`, text: `${half} ${words(seed + 10, 100)}` }));
    expect([...nearCopiesIn(texts)]).toEqual([]);
  });

  it('finds all copies among thousands of texts', () => {
    const count = 2000;
    const texts = Array.from({ length: count }, (_, index) => ({
      name: `${index}`,
      text: words(index % (count - 5), 150),
    }));
    expect([...nearCopiesIn(texts)]).toHaveLength(5);
  });
});
