import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRedirects } from '../../src/index.ts';
import { checkRedirects } from '../example-site.ts';
import { only } from '../only.ts';

const found = async (yaml: string) => only('redirect-loop', await checkRedirects(yaml));
const moved = (...pairs: [string, string][]) =>
  `moved:\n${pairs.map(([from, to]) => `  - { from: ${from}, to: ${to} }\n`).join('')}`;

describe('redirect-loop', () => {
  it('finds an address that leads to itself', async () => {
    expect(await found(moved(['/lama/', '/lama']))).toMatchObject([
      { line: 2, message: 'Pengalihan berputar: /lama → /lama.' },
    ]);
  });

  it('finds all that run into a circle', async () => {
    expect(await found(moved(['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/b/'], ['/d/', '/profil/']))).toMatchObject([
      { line: 2, message: 'Pengalihan berputar: /a → /b → /c → /b.' },
      { line: 3 },
      { line: 4 },
    ]);
  });

  it('is content with a chain that ends', async () => {
    expect(await found(moved(['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/profil/']))).toEqual([]);
  });

  it('ends for whatever chains there are', () => {
    const path = fc.integer({ min: 0, max: 8 }).map((number) => `/${number}/`);
    const list = fc.uniqueArray(fc.record({ from: path, to: path, since: fc.constant(undefined) }), {
      selector: ({ from }) => from,
    });
    fc.assert(
      fc.property(list, (pairs) => {
        const pages = { answers: () => false, taken: new Map<string, string>() };
        const problems = judgeRedirects({ moved: pairs, withdrawn: [] }, pages);
        // Where no page lives, every chain ends in a circle or nowhere.
        expect(problems).toHaveLength(pairs.length);
      }),
    );
  });
});
