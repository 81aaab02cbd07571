import type { Field, FieldText, ValueOf } from '../field.ts';
import { optional } from '../field.ts';
import { number, object, select } from './basic.ts';

const periodFields = {
  year: number({ label: 'Tahun', hint: 'Tahun yang dicakup.', min: 1945, max: 2100, integer: true }),
  untilYear: optional(
    number({
      label: 'Sampai tahun',
      hint: 'Hanya untuk dokumen beberapa tahun, misalnya Renstra.',
      min: 1945,
      max: 2100,
      integer: true,
    }),
  ),
  part: optional(
    select({
      label: 'Bagian tahun',
      hint: 'Kosongkan bila mencakup setahun penuh.',
      options: [
        { value: 'triwulan-1', label: 'Triwulan I' },
        { value: 'triwulan-2', label: 'Triwulan II' },
        { value: 'triwulan-3', label: 'Triwulan III' },
        { value: 'triwulan-4', label: 'Triwulan IV' },
        { value: 'semester-1', label: 'Semester I' },
        { value: 'semester-2', label: 'Semester II' },
      ],
    }),
  ),
};

/** The time a document or figure covers. */
export type Period = ValueOf<typeof periodFields>;

/** A year, a span of years, or a part of one year. */
export function period(options: FieldText): Field<Period> {
  return object({
    ...options,
    fields: periodFields,
    rules: [
      ({ year, untilYear }) =>
        typeof year === 'number' && typeof untilYear === 'number' && untilYear <= year
          ? {
              path: ['untilYear'],
              message: `Isian "Sampai tahun" (${untilYear}) tidak sesudah tahun mulai (${year}).`,
              help: 'Tulis tahun akhir yang lebih besar, atau kosongkan bila hanya satu tahun.',
            }
          : undefined,
    ],
  });
}
