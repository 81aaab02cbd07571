import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateLong,
  formatDateRange,
  formatDateShort,
  formatDateTime,
  formatDateTimeRange,
  formatMonth,
  formatTime,
} from '../../src/format/date.ts';
import { anyDay } from './days.ts';

describe('dates as Indonesian reads them', () => {
  test('a day', () => {
    expect(formatDate('2021-04-15')).toBe('15 April 2021');
    expect(formatDateLong('2021-04-15')).toBe('Kamis, 15 April 2021');
    expect(formatDateShort('2021-04-15')).toBe('15 Apr 2021');
    expect(formatDateShort('2021-08-17')).toBe('17 Agu 2021');
    expect(formatMonth('2021-04-15')).toBe('April 2021');
    expect(formatDate('2021-04-15T23:30')).toBe('15 April 2021');
  });

  test('a time, with its zone', () => {
    expect(formatTime('2021-04-15T09:00')).toBe('09.00');
    expect(formatDateTime('2021-04-15T09:00', 'Asia/Jakarta')).toBe('Kamis, 15 April 2021 pukul 09.00 WIB');
    expect(formatDateTime('2021-04-15T09:00', 'Asia/Jayapura')).toBe('Kamis, 15 April 2021 pukul 09.00 WIT');
  });

  test('a span of days names what differs only once', () => {
    expect(formatDateRange('2021-04-15', '2021-04-15')).toBe('15 April 2021');
    expect(formatDateRange('2021-04-15', '2021-04-17')).toBe('15–17 April 2021');
    expect(formatDateRange('2021-04-30', '2021-05-02')).toBe('30 April – 2 Mei 2021');
    expect(formatDateRange('2021-12-30', '2022-01-02')).toBe('30 Desember 2021 – 2 Januari 2022');
  });

  test('a span of time', () => {
    expect(formatDateTimeRange('2021-04-15T09:00', '2021-04-15T11:30', 'Asia/Jakarta')).toBe(
      'Kamis, 15 April 2021, 09.00–11.30 WIB',
    );
    expect(formatDateTimeRange('2021-04-15T09:00', '2021-04-16T11:30', 'Asia/Makassar')).toBe(
      'Kamis, 15 April 2021 pukul 09.00 – Jumat, 16 April 2021 pukul 11.30 WITA',
    );
  });

  test('every day keeps its own number, month and year, whatever the zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      for (const machine of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env.TZ = machine;
        fc.assert(
          fc.property(anyDay, (day) => {
            const [date, , year] = formatDate(day).split(' ');
            expect([Number(date), year]).toEqual([Number(day.slice(8)), day.slice(0, 4)]);
          }),
        );
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
