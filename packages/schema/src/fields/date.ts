import { z } from 'zod';
import { addProblem, emptyToUndefined, type Field, type FieldText, showValue } from '../field.ts';

/** Tells whether `YYYY-MM-DD` names a day that exists: 2026-02-30 does not. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8))];
  const date = new Date(0);
  // A day that does not exist becomes one of another month. As numbers, since every date of a regency comes through here.
  date.setUTCFullYear(Number(value.slice(0, 4)), month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** YAML readers that know timestamps (Astro's) hand over a `Date` at midnight UTC; others keep the text. */
function dateToText(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return emptyToUndefined(value);
}

/** A calendar day, stored as `YYYY-MM-DD`, without time or zone. @param options.initial the CMS fills in the day. */
export function date(options: FieldText & { readonly initial?: 'today' }): Field<string> {
  return {
    kind: 'date',
    required: true,
    ...options,
    toZod: () =>
      z.preprocess(
        dateToText,
        z.string().superRefine((value, refinement) => {
          if (isCalendarDate(value)) return;
          addProblem(
            refinement,
            `Isian "${options.label}" berisi "${value}", bukan tanggal yang ada di kalender.`,
            'Tulis tahun-bulan-tanggal. Contoh: 2026-04-15',
          );
        }),
      ),
  };
}

/**
 * A moment as read on the clock of the regency's own time zone, stored as `YYYY-MM-DDTHH:mm`.
 * No offset is written: operators think in local time, and the regency's zone is in `kabupaten.yaml`.
 */
export function datetime(options: FieldText): Field<string> {
  return {
    kind: 'datetime',
    required: true,
    ...options,
    toZod: () =>
      z.preprocess(
        emptyToUndefined,
        z
          .unknown()
          .refine((value) => value !== undefined, { params: { missing: true } })
          .transform((value, refinement) => {
            if (typeof value === 'string' && isLocalDatetime(value)) return value;
            addProblem(
              refinement,
              `Isian "${options.label}" berisi "${showValue(value)}", bukan tanggal dan jam yang benar.`,
              'Tulis tanggal, huruf T, lalu jam setempat tanpa detik. Contoh: 2026-04-15T09:00',
            );
            return z.NEVER;
          }),
      ),
  };
}

/** Tells whether `YYYY-MM-DDTHH:mm` names a minute of a day that exists. */
export function isLocalDatetime(value: string): boolean {
  const [day = '', time = ''] = value.split('T');
  return value.length === 16 && isCalendarDate(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}
