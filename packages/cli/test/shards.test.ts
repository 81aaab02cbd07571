import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, parseShard, sitesOfShard } from '../src/build/shards.ts';

const sites = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 80 });
const count = fc.integer({ min: 1, max: 40 });

describe('a part of the sites', () => {
  test('is written as 2/8', () => {
    expect(parseShard('2/8')).toEqual({ part: 2, of: 8 });
    expect(parseShard('8/8')).toEqual({ part: 8, of: 8 });
  });

  test.each(['', '2', '0/8', '9/8', '2/0', '-1/8', '1.5/8', '2/8/8', 'a/b', '2 /8'])(
    'is not written as "%s"',
    (text) => {
      expect(() => parseShard(text)).toThrow('is no part of a whole');
    },
  );

  test('is dealt out in turn, whatever the order they come in', () => {
    expect(sitesOfShard(['dinkes', 'balen', 'portal', 'kanor', 'cms'], { part: 2, of: 2 })).toEqual(['cms', 'kanor']);
  });
});

describe('dividing the sites', () => {
  test('gives a job to few, and no job to none', () => {
    expect(divide([], { sitesPerPart: 20, mostParts: 8 })).toEqual([]);
    expect(divide(['portal', 'dinkes'], { sitesPerPart: 20, mostParts: 8 })).toEqual([['dinkes', 'portal']]);
  });

  test('gives each site to exactly one job, evenly, in no more jobs than asked for', () => {
    fc.assert(
      fc.property(sites, count, count, (all, sitesPerPart, mostParts) => {
        const parts = divide(all, { sitesPerPart, mostParts });
        expect(parts.flat().sort()).toEqual([...all].sort());
        expect(parts.length).toBeLessThanOrEqual(mostParts);
        const sizes = parts.map((part) => part.length);
        if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(sizes).not.toContain(0);
        if (parts.length < mostParts) expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(sitesPerPart);
      }),
    );
  });

  test('gives the same as each job finds for itself by its number', () => {
    fc.assert(
      fc.property(sites, count, count, (all, sitesPerPart, mostParts) => {
        const parts = divide(all, { sitesPerPart, mostParts });
        const found = parts.map((_, index) => sitesOfShard(all.toReversed(), { part: index + 1, of: parts.length }));
        expect(found).toEqual(parts);
      }),
    );
  });
});
