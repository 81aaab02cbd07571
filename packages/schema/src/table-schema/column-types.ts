import { isCalendarDate } from '../fields/date.ts';

/** Codes of the Ministry of Home Affairs for provinces, regencies, districts and villages: `35.22.01.2001`. */
const regionCode = String.raw`^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$`;

/**
 * What a column may hold: the operator's word, the type of the standard, which cells it accepts and how one looks.
 * Numbers are written with a point, as every program reads them; thousands are not marked, and nothing leads but a minus:
 * what begins with a zero is a code.
 * Source: Frictionless Table Schema, field types (specs.frictionlessdata.io/table-schema).
 */
export const columnTypes = [
  { value: 'teks', label: 'Teks', standard: { type: 'string' }, accepts: () => true, sample: 'Kanor' },
  {
    value: 'bilangan-bulat',
    label: 'Bilangan bulat',
    standard: { type: 'integer' },
    accepts: (cell: string) => /^-?(?:0|[1-9]\d*)$/.test(cell),
    sample: '1250',
  },
  {
    value: 'angka',
    label: 'Angka, boleh berkoma',
    standard: { type: 'number' },
    accepts: (cell: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell),
    sample: '12.5',
  },
  {
    value: 'tanggal',
    label: 'Tanggal',
    standard: { type: 'date' },
    accepts: isCalendarDate,
    sample: '2026-04-15',
  },
  {
    value: 'bulan',
    label: 'Bulan dan tahun',
    standard: { type: 'yearmonth' },
    accepts: (cell: string) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(cell),
    sample: '2026-04',
  },
  {
    value: 'tahun',
    label: 'Tahun',
    standard: { type: 'year' },
    accepts: (cell: string) => /^[1-9]\d{3}$/.test(cell),
    sample: '2026',
  },
  {
    value: 'ya-tidak',
    label: 'Ya atau tidak',
    standard: { type: 'boolean', trueValues: ['ya'], falseValues: ['tidak'] },
    accepts: (cell: string) => cell === 'ya' || cell === 'tidak',
    sample: 'ya',
  },
  {
    value: 'kode-wilayah',
    label: 'Kode wilayah Kemendagri',
    standard: { type: 'string', constraints: { pattern: regionCode } },
    accepts: (cell: string) => new RegExp(regionCode).test(cell),
    sample: '35.22.01',
  },
] as const;

/** A type of column, in the operator's word. */
export type ColumnType = (typeof columnTypes)[number]['value'];

/** All that is known of a type of column. */
export function columnType(value: ColumnType): (typeof columnTypes)[number] {
  return columnTypes.find((type) => type.value === value) ?? columnTypes[0];
}

/** Tells whether a column holds quantities, which can be added and drawn. */
export function isQuantity(value: ColumnType): boolean {
  return value === 'bilangan-bulat' || value === 'angka';
}
