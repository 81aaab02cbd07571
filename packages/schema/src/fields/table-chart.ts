import type { FieldRule, ValueOf } from '../field.ts';
import { optional } from '../field.ts';
import { object, select } from './basic.ts';
import { text } from './text.ts';

const chartFields = {
  form: select({
    label: 'Bentuk grafik',
    hint: 'Batang untuk membandingkan, garis untuk perubahan menurut waktu.',
    options: [
      { value: 'batang', label: 'Batang' },
      { value: 'garis', label: 'Garis' },
    ],
    initial: 'batang',
  }),
  by: text({ label: 'Kelompok menurut kolom', hint: 'Nama kolom, misalnya kecamatan atau tanggal.', max: 80 }),
  summary: select({
    label: 'Yang digambar',
    hint: 'Jumlah atau rata-rata kolom nilai, atau banyaknya baris.',
    options: [
      { value: 'jumlah', label: 'Jumlah' },
      { value: 'rata-rata', label: 'Rata-rata' },
      { value: 'banyak-baris', label: 'Banyaknya baris' },
    ],
    initial: 'jumlah',
  }),
  value: optional(text({ label: 'Kolom nilai', hint: 'Nama kolom angka; kosongkan untuk banyaknya baris.', max: 80 })),
};

/** Which chart stands for a table: groups of rows, and what is told of each. */
export type TableChart = ValueOf<typeof chartFields>;

/** The chart of a table. */
export const tableChart = object({
  label: 'Grafik',
  hint: 'Gambar ringkas dari isi berkas CSV pertama.',
  fields: chartFields,
});

const quantities: ReadonlySet<unknown> = new Set(['bilangan-bulat', 'angka']);

const times: ReadonlySet<unknown> = new Set(['tanggal', 'bulan', 'tahun']);

/** A chart is drawn from columns that the table has, and from quantities. */
export const chartNamesColumns: FieldRule = ({ chart, columns }) => {
  if (!isRecord(chart) || !Array.isArray(columns)) return undefined;
  const known = columns.filter(isRecord);
  const names = known.map(({ name }) => String(name));
  const has = (name: unknown) => names.includes(String(name));
  const list = `Kolom yang ada: ${names.join(', ')}.`;
  if (chart.by !== undefined && !has(chart.by)) {
    return { path: ['chart', 'by'], message: `Kolom "${String(chart.by)}" untuk grafik tidak ada.`, help: list };
  }
  const by = known.find(({ name }) => name === chart.by);
  if (chart.form === 'garis' && by && !times.has(by.type)) {
    return {
      path: ['chart', 'form'],
      message: `Grafik garis memerlukan kolom waktu, sedangkan "${String(chart.by)}" bukan waktu.`,
      help: 'Pilih kolom berjenis tanggal, bulan, atau tahun, atau pilih bentuk batang.',
    };
  }
  if (chart.summary === 'banyak-baris') return undefined;
  const value = known.find(({ name }) => name === chart.value);
  if (value && quantities.has(value.type)) return undefined;
  return {
    path: ['chart', 'value'],
    message: 'Grafik jumlah atau rata-rata memerlukan kolom nilai yang berisi angka.',
    help: `Pilih kolom berjenis bilangan bulat atau angka, atau pilih "Banyaknya baris". ${list}`,
  };
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
