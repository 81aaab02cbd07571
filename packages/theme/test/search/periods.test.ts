import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodsOf } from '../../src/search/periods.ts';

const page = (day?: string) => ({ foundAs: { ...(day ? { day } : {}) } });

describe('periods of what is searched', () => {
  test('are whole months, the oldest first, until there is enough; what has no day comes last', () => {
    const pages = ['2026-03-09', undefined, '2026-01-31', '2026-02-01', '2026-01-02', '2026-03-01'].map(page);
    const days = periodsOf(pages, 3).map((period) => period.map(({ foundAs }) => foundAs.day));
    expect(days).toEqual([
      ['2026-01-31', '2026-01-02', '2026-02-01'],
      ['2026-03-09', '2026-03-01', undefined],
    ]);
  });

  test('are none when there is nothing', () => {
    expect(periodsOf([])).toEqual([]);
  });

  test('hold every page once, no month in two, and only the last too few', () => {
    const days = fc.tuple(fc.integer({ min: 2020, max: 2023 }), fc.integer({ min: 1, max: 12 }));
    const pages = fc.array(
      fc.option(days, { nil: undefined }).map((at) => page(at && `${at[0]}-${String(at[1]).padStart(2, '0')}-05`)),
    );
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 20 }), (all, least) => {
        const periods = periodsOf(all, least);
        expect(new Set(periods.flat())).toEqual(new Set(all));
        expect(periods.flat()).toHaveLength(all.length);
        const months = periods.map((period) => new Set(period.map(({ foundAs }) => foundAs.day?.slice(0, 7))));
        expect(months.reduce((sum, own) => sum + own.size, 0)).toBe(new Set(months.flatMap((own) => [...own])).size);
        for (const period of periods.slice(0, -1)) expect(period.length).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('that are full stay as they are when something new is published', () => {
    const before = ['2025-11-01', '2025-11-02', '2025-12-01', '2026-01-01'].map(page);
    const after = periodsOf([...before, page('2026-02-01'), page()], 2);
    expect(after.slice(0, 1)).toEqual(periodsOf(before, 2).slice(0, 1));
  });
});
