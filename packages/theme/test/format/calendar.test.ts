import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayPart, daysBetween, isPast, isWithin } from '../../src/format/calendar.ts';
import { anyDay } from './days.ts';

describe('days', () => {
  test('are counted across months and leap days', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(addDays('2026-11-24', 180)).toBe('2027-05-23');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  test('the time of day does not count', () => {
    expect(dayPart('2026-12-01T09:00')).toBe('2026-12-01');
    expect(daysBetween('2026-12-01T23:59', '2026-12-02T00:01')).toBe(1);
  });

  test('a day is not over until it has passed', () => {
    expect(isPast('2026-11-24T08:00', '2026-11-24')).toBe(false);
    expect(isPast('2026-11-23', '2026-11-24')).toBe(true);
  });

  test('a term includes its first and last day', () => {
    expect(isWithin('2026-11-24', '2026-11-24', '2026-11-24')).toBe(true);
    expect(isWithin('2026-11-24', undefined, '2026-11-23')).toBe(false);
    expect(isWithin('2026-11-24', '2026-11-25', '2026-12-01')).toBe(false);
  });

  test('adding what lies between leads from one day to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  test('a text that is no date is refused', () => {
    expect(() => daysBetween('kemarin', '2026-01-01')).toThrow(/Unexpected date `kemarin`/);
  });
});
