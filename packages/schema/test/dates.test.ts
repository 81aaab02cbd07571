import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, datetime, isCalendarDate, parseFields } from '../src/index.ts';

const fields = { day: date({ label: 'Hari', hint: 'Contoh.' }) };
const times = { at: datetime({ label: 'Waktu', hint: 'Contoh.' }) };
const dayOf = (day: unknown) => parseFields(fields, { day });
const timeOf = (at: unknown) => parseFields(times, { at });

describe('a calendar day', () => {
  it.each(['2026-04-15', '2024-02-29', '2000-02-29', '0001-01-01'])('%s exists', (day) => {
    expect(dayOf(day)).toEqual({ ok: true, value: { day } });
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-00',
    '2026-4-5',
    '15-04-2026',
    '2026/04/15',
    '2026-04-15T00:00:00Z',
    '+012026-04-15',
    '2026-04-15\n',
    'kemarin',
  ])('%j does not', (day) => {
    expect(dayOf(day).ok).toBe(false);
  });

  it('may come as a Date from YAML readers that know timestamps: the day in UTC', () => {
    expect(dayOf(new Date('2026-04-15T00:00:00Z'))).toEqual({ ok: true, value: { day: '2026-04-15' } });
    expect(dayOf(new Date('rusak')).ok).toBe(false);
  });

  it('must not be a number: YAML reads 20260415 as one', () => {
    expect(dayOf(20260415).ok).toBe(false);
  });

  it('is accepted exactly when it is in the calendar', () => {
    const days = fc.record({
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: 0, max: 14 }),
      day: fc.integer({ min: 0, max: 33 }),
    });
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const pad = (value: number, width: number) => String(value).padStart(width, '0');
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        const exists = day >= 1 && day <= (lengths[month - 1] ?? 0);
        expect(isCalendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)).toBe(exists);
      }),
    );
  });

  it('is never accepted in another form', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        if (isCalendarDate(value)) expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('a moment on the local clock', () => {
  it.each(['2026-05-02T09:00', '2026-05-02T00:00', '2026-05-02T23:59'])('%s is one', (at) => {
    expect(timeOf(at)).toEqual({ ok: true, value: { at } });
  });

  it.each([
    '2026-05-02',
    '2026-05-02T24:00',
    '2026-05-02T09:60',
    '2026-05-02T9:00',
    '2026-05-02T09:00:00',
    '2026-05-02T09:00Z',
    '2026-05-02T09:00+07:00',
    '2026-02-30T09:00',
    '2026-05-02T09.00',
  ])('%s is not', (at) => {
    expect(timeOf(at).ok).toBe(false);
  });

  it('is not guessed from a Date, whose zone nobody knows', () => {
    expect(timeOf(new Date('2026-05-02T09:00:00Z'))).toMatchObject({
      ok: false,
      problems: [{ message: 'Isian "Waktu" berisi "2026-05-02T09:00:00.000Z", bukan tanggal dan jam yang benar.' }],
    });
  });

  it.each([new Date('rusak'), 5, true, [], {}])('%o is refused without a crash', (at) => {
    expect(timeOf(at).ok).toBe(false);
  });
});
