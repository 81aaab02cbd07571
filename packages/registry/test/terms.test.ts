import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  daysLeft,
  endingTerms,
  isActive,
  isSamePerson,
  longDay,
  overlap,
  staffing,
} from '../src/index.ts';
import { anyDay, anyTerms, operator } from './example-registry.ts';

describe('terms', () => {
  it('count their first and their last day', () => {
    const term = { since: '2026-03-01', until: '2026-03-31' };
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    expect(days.map((day) => isActive(term, day))).toEqual([false, true, true, false]);
    expect(isActive({ since: '2026-03-01', until: undefined }, '2126-01-01')).toBe(true);
  });

  it('overlap exactly when they have a day in common', () => {
    const days = Array.from({ length: 800 }, (_, index) => addDays('2026-01-01', index));
    fc.assert(
      fc.property(anyTerms, anyTerms, ([a], [b]) => {
        if (a && b) expect(overlap(a, b)).toBe(days.some((day) => isActive(a, day) && isActive(b, day)));
      }),
    );
  });

  it('know how many days are left', () => {
    expect(daysLeft({ since: '2026-01-01', until: '2026-03-31' }, '2026-03-01')).toBe(30);
    expect(daysLeft({ since: '2026-01-01', until: '2026-03-31' }, '2026-03-31')).toBe(0);
    expect(daysLeft({ since: '2026-01-01', until: '2026-03-31' }, '2026-04-01')).toBeUndefined();
    expect(daysLeft({ since: '2026-01-01', until: undefined }, '2026-04-01')).toBeUndefined();
  });

  it('are announced when they end and nobody follows', () => {
    const ending = operator({ until: '2026-03-31' });
    const next = operator({ name: 'Budi', since: '2026-04-01' });
    expect(endingTerms([ending], '2026-03-01')).toEqual([ending]);
    expect(endingTerms([ending], '2026-02-28')).toEqual([]);
    expect(endingTerms([ending, next], '2026-03-01')).toEqual([]);
    expect(endingTerms([ending, operator({ account: 'alfa-data' })], '2026-03-01')).toEqual([ending]);
  });

  it('take two spellings of a name for one person', () => {
    expect(isSamePerson('Budi Santoso, S.Kom.', 'budi  santoso S.Kom')).toBe(true);
    expect(isSamePerson('Budi Santoso', 'Budi Santosa')).toBe(false);
  });
});

describe('days', () => {
  it('are counted across months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(longDay('2026-08-17')).toBe('17 Agustus 2026');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
    );
  });
});

describe('staffing', () => {
  it('tells apart nobody yet, nobody left and somebody', () => {
    const day = '2026-06-01';
    expect(staffing({ operators: [], day })).toEqual({ kind: 'unappointed' });
    const last = operator({ until: '2026-05-31' });
    expect(staffing({ operators: [last, operator({ until: '2026-01-31' })], day })).toEqual({ kind: 'left', last });
    const two = [
      operator(),
      operator({ name: 'SITI AMINAH', account: 'alfa-data' }),
      operator({ name: 'Budi', account: 'b' }),
    ];
    expect(staffing({ operators: two, day })).toMatchObject({ kind: 'active', people: [{}, {}] });
  });

  it('does not count examples once operators are required', () => {
    const operators = [operator({ example: true })];
    expect(staffing({ operators, requiredFrom: '2026-06-02', day: '2026-06-01' }).kind).toBe('active');
    expect(staffing({ operators, requiredFrom: '2026-06-01', day: '2026-06-01' }).kind).toBe('unappointed');
  });
});
