import { describe, expect, it } from 'vitest';
import { momentIn, readClock } from '../src/index.ts';

describe('the clock of the regency', () => {
  it.each([
    ['Asia/Jakarta', '2026-01-01T16:59:59Z', '2026-01-01T23:59'],
    ['Asia/Jakarta', '2026-01-01T17:00:00Z', '2026-01-02T00:00'],
    ['Asia/Jayapura', '2026-01-01T15:00:00Z', '2026-01-02T00:00'],
  ])('in %s at %s shows %s, whatever the zone of the machine', (zone, instant, shown) => {
    expect(momentIn(zone, new Date(instant))).toBe(shown);
  });

  const now = new Date('2026-01-01T17:00:00Z');

  it.each([
    [{}, '2026-01-02T00:00'],
    [{ OPD_TODAY: '', OPD_TIME: '09:00' }, '2026-01-02T00:00'],
    [{ OPD_TODAY: '2026-11-24' }, '2026-11-24T00:00'],
    [{ OPD_TODAY: '2026-11-24', OPD_TIME: '09:30' }, '2026-11-24T09:30'],
    [{ OPD_TODAY: '2026-11-24T08:00' }, '2026-11-24T08:00'],
  ])('set to %j shows %s', (settings, shown) => {
    expect(readClock(settings, 'Asia/Jakarta', now)).toBe(shown);
  });

  it.each(['besok', '2026-11-24T24:00', '2026-11-24T08:00:00Z', '24-11-2026'])('cannot be set to %s', (OPD_TODAY) => {
    expect(() => readClock({ OPD_TODAY }, 'Asia/Jakarta', now)).toThrow('expected `2026-11-24` or `2026-11-24T08:00`');
  });
});
