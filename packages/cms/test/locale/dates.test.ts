import dayjs from 'dayjs';
import { afterEach, expect, it } from 'vitest';
import { setIndonesianDates } from '../../src/locale/dates.ts';
import { id } from '../../src/locale/id.ts';

afterEach(() => {
  dayjs.locale('en');
});

it('writes the dates of the workflow in Indonesian', () => {
  setIndonesianDates();
  expect(dayjs('2026-08-17').format(id.workflow.workflow.dateFormat)).toBe('17 Agustus');
  expect(dayjs('2026-12-01').format('dddd, D MMMM YYYY')).toBe('Selasa, 1 Desember 2026');
});

it('leaves what is stored as it is', () => {
  const stored = 'YYYY-MM-DDTHH:mm:ss.SSSZ';
  const before = dayjs('2026-08-17T10:00').format(stored);
  setIndonesianDates();
  expect(dayjs('2026-08-17T10:00').format(stored)).toBe(before);
});
