import { momentIn } from '@opd/registry';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fullDateTime,
  machineDateTime,
  moment,
  type TimeZone,
  zoneLabel,
  zoneOffset,
} from '../../src/format/time-zone.ts';
import { anyLocalTime } from './days.ts';

const zones: readonly TimeZone[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];
const anyZone = fc.constantFrom(...zones);

describe('zones of Indonesia', () => {
  test.each(zones)('%s: label and offset agree with the time zone database', (timeZone) => {
    const name = (locale: string, timeZoneName: 'short' | 'longOffset') =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
        .formatToParts(new Date('2026-07-01T00:00:00Z'))
        .find((part) => part.type === 'timeZoneName')?.value;
    expect(zoneLabel(timeZone)).toBe(name('id-ID', 'short'));
    expect(`GMT${zoneOffset(timeZone)}`).toBe(name('en', 'longOffset'));
  });

  test('machines read a time with its offset, and a day as a day', () => {
    expect(machineDateTime('2026-12-01T09:00', 'Asia/Jakarta')).toBe('2026-12-01T09:00+07:00');
    expect(machineDateTime('2026-12-01', 'Asia/Jakarta')).toBe('2026-12-01');
  });

  test('feeds tell a day by its noon', () => {
    expect(fullDateTime('2026-12-01T09:00', 'Asia/Makassar')).toBe('2026-12-01T09:00:00+08:00');
    expect(fullDateTime('2026-12-01', 'Asia/Jakarta')).toBe('2026-12-01T12:00:00+07:00');
  });

  test('a local time is the same moment that Intl shows on the clock of the zone', () => {
    fc.assert(
      fc.property(anyLocalTime, anyZone, (local, timeZone) => {
        const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        expect(clock.format(moment(local, timeZone)).replace(' ', 'T')).toBe(local);
        expect(new Date(machineDateTime(local, timeZone))).toEqual(moment(local, timeZone));
        expect(momentIn(timeZone, moment(local, timeZone))).toBe(local);
      }),
    );
  });

  test('a day stands for its noon', () => {
    expect(moment('2026-12-01', 'Asia/Jakarta').toISOString()).toBe('2026-12-01T05:00:00.000Z');
    expect(() => moment('besok', 'Asia/Jakarta')).toThrow(RangeError);
  });
});
