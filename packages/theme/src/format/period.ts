import { contentTypes, type Period } from '@opd/schema';
import { optionLabel } from './option-label.ts';

const partField = contentTypes.kinerja.fields.period.fields?.part;

/** "2026", "2024–2026" or "Triwulan I 2026". */
export function formatPeriod({ year, untilYear, part }: Period): string {
  if (untilYear !== undefined) return `${year}–${untilYear}`;
  return part === undefined ? String(year) : `${optionLabel(partField, part)} ${year}`;
}

/** First and last day of a period, both included, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
}

const partDays: Record<NonNullable<Period['part']>, readonly [start: string, end: string]> = {
  'triwulan-1': ['01-01', '03-31'],
  'triwulan-2': ['04-01', '06-30'],
  'triwulan-3': ['07-01', '09-30'],
  'triwulan-4': ['10-01', '12-31'],
  'semester-1': ['01-01', '06-30'],
  'semester-2': ['07-01', '12-31'],
};

/** The days a period covers; the budget year of a regency is the calendar year (UU 17/2003 art. 4). */
export function periodDays({ year, untilYear, part }: Period): DaySpan {
  if (untilYear !== undefined) return { start: `${year}-01-01`, end: `${untilYear}-12-31` };
  const [start, end] = part === undefined ? ['01-01', '12-31'] : partDays[part];
  return { start: `${year}-${start}`, end: `${year}-${end}` };
}
