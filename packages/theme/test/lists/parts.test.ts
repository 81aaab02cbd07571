import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grouped, groupsOf } from '../../src/lists/grouped.ts';
import { partPath, partPaths, partSuffix, partsOf } from '../../src/lists/parts.ts';

describe('a long list', () => {
  test('is cut into parts that lie under its own address', () => {
    const parts = partsOf([1, 2, 3, 4, 5], '/berita/', 2);
    expect(parts.map(partPath)).toEqual(['/berita/', '/berita/laman/2/', '/berita/laman/3/']);
    expect(parts.map(partSuffix)).toEqual(['', ', laman 2', ', laman 3']);
    expect(parts.every(({ last }) => last === 3)).toBe(true);
  });

  test('has one part when it is empty', () => {
    expect(partsOf([], '/berita/')).toEqual([{ items: [], page: 1, last: 1, base: '/berita/' }]);
  });

  test('one file makes the first part for one pattern and the others for another', () => {
    const parts = partsOf([1, 2, 3], '/berita/tahun/2026/', 2);
    const params = (pattern: string) => partPaths(parts, pattern, { year: '2026' }).map((path) => path.params);
    expect(params('/berita/tahun/[year]')).toEqual([{ year: '2026' }]);
    expect(params('/berita/tahun/[year]/laman/[page]')).toEqual([{ year: '2026', page: '2' }]);
  });

  test('whatever its length, nothing is lost or shown twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 60 }), (items, length) => {
        const parts = partsOf(items, '/x/', length);
        expect(parts.flatMap((part) => part.items)).toEqual(items);
        expect(parts.every((part) => part.items.length <= length)).toBe(true);
      }),
    );
  });

  test('of groups keeps their titles in every part', () => {
    const list = grouped([
      { title: 'Akan datang', items: [1, 2] },
      { title: 'Sudah berlalu', items: [3] },
    ]);
    expect(groupsOf(list.slice(1))).toEqual([
      { title: 'Akan datang', items: [2] },
      { title: 'Sudah berlalu', items: [3] },
    ]);
  });
});
