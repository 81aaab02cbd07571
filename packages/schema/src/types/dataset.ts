import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { list, object, select } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { date } from '../fields/date.ts';
import { document } from '../fields/document.ts';
import { period } from '../fields/period.ts';
import { chartNamesColumns, tableChart } from '../fields/table-chart.ts';
import { tableColumn } from '../fields/table-column.ts';
import { paragraph, text } from '../fields/text.ts';

/** How often a dataset is renewed, with the longest time between two versions, in days. */
export const frequencies = [
  { value: 'harian', label: 'Harian', days: 1 },
  { value: 'mingguan', label: 'Mingguan', days: 7 },
  { value: 'bulanan', label: 'Bulanan', days: 31 },
  { value: 'triwulanan', label: 'Triwulanan', days: 92 },
  { value: 'semesteran', label: 'Semesteran', days: 184 },
  { value: 'tahunan', label: 'Tahunan', days: 366 },
] as const;

/**
 * Open data: metadata after Satu Data Indonesia (Perpres 39/2019; Peraturan BPS 5/2020, MS-Ind and
 * MS-Var). The regency's Satu Data portal stays the source of truth.
 */
export const dataset = defineType({
  name: 'dataset',
  label: 'Data',
  labelSingular: 'dataset',
  description: 'Data terbuka beserta metadatanya.',
  folder: 'plain',
  fields: {
    ...headFields,
    concept: paragraph({ label: 'Konsep dan definisi', hint: 'Apa yang diukur.', max: 800 }),
    method: optional(paragraph({ label: 'Metode dan rumus', hint: 'Bagaimana dihitung atau dikumpulkan.', max: 800 })),
    measure: text({ label: 'Satuan', hint: 'Contoh: orang, hektare, persen.', max: 60 }),
    coverage: period({ label: 'Cakupan waktu', hint: 'Tahun data.' }),
    region: text({ label: 'Cakupan wilayah', hint: 'Contoh: Kabupaten Contoh Raya.', max: 160 }),
    regionCode: optional(text({ label: 'Kode wilayah', hint: 'Kode Kemendagri.', format: 'region-code' })),
    frequency: select({ label: 'Frekuensi pemutakhiran', hint: 'Seberapa sering diperbarui.', options: frequencies }),
    lastUpdated: date({ label: 'Data terakhir diperbarui', hint: 'Tanggal versi data ini.' }),
    producer: text({ label: 'Produsen data', hint: 'Unit penghasil data.', max: 160 }),
    steward: optional(text({ label: 'Walidata', hint: 'Instansi walidata.', max: 160 })),
    license: optional(text({ label: 'Lisensi', hint: 'Contoh: CC BY 4.0.', max: 80 })),
    canonicalUrl: optional(
      text({ label: 'Tautan Satu Data', hint: 'Alamat dataset di portal Satu Data.', format: 'url' }),
    ),
    keywords: list({
      label: 'Kata kunci',
      hint: 'Beberapa kata kunci.',
      max: 10,
      item: text({ label: 'Kata kunci', hint: 'Satu kata kunci.', max: 40 }),
    }),
    columns: list({
      label: 'Kolom',
      hint: 'Arti tiap kolom berkas CSV, menurut urutannya.',
      min: 1,
      item: tableColumn,
    }),
    chart: optional(tableChart),
    documents: list({
      label: 'Berkas data',
      hint: 'Berkas CSV lebih dahulu; Excel boleh sebagai tambahan.',
      min: 1,
      item: document({ label: 'Berkas data', hint: 'Satu berkas.' }),
    }),
    revisions: list({
      label: 'Riwayat versi',
      hint: 'Satu baris tiap kali data diganti, terbaru di atas.',
      item: object({
        label: 'Versi',
        hint: 'Satu versi data.',
        fields: {
          date: date({ label: 'Tanggal versi', hint: 'Tanggal data diganti.' }),
          change: text({ label: 'Yang berubah', hint: 'Contoh: Ditambah data Triwulan III 2026.', max: 300 }),
        },
      }),
    }),
    ...footFields,
  },
  rules: [
    ({ documents }) =>
      Array.isArray(documents) && documents.length > 0 && !documents.some(isCsv)
        ? {
            path: ['documents'],
            message: 'Dataset belum memiliki berkas CSV.',
            help: 'Simpan tabelnya sebagai CSV dan tambahkan; Excel boleh tetap ada di sampingnya.',
          }
        : undefined,
    chartNamesColumns,
    ({ revisions, lastUpdated }) =>
      Array.isArray(revisions) && revisions.length > 0 && !revisions.some((version) => dateIn(version) === lastUpdated)
        ? {
            path: ['revisions'],
            message: `Riwayat versi belum memuat versi tanggal ${String(lastUpdated)}.`,
            help: 'Tambahkan baris dengan tanggal yang sama dengan "Data terakhir diperbarui", dan tulis apa yang berubah.',
          }
        : undefined,
  ],
  freshness: { warnAfterDays: 366, breachAfterDays: 400 },
  reviewEveryMonths: 12,
});

function isCsv(document: unknown): boolean {
  return (
    typeof document === 'object' && document !== null && 'file' in document && /\.csv$/i.test(String(document.file))
  );
}

function dateIn(version: unknown): unknown {
  return typeof version === 'object' && version !== null && 'date' in version ? version.date : undefined;
}
