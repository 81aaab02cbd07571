import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { list, number, object, select } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { document } from '../fields/document.ts';
import { money } from '../fields/money.ts';
import { period } from '../fields/period.ts';
import { paragraph, text } from '../fields/text.ts';

/**
 * Documents of the performance accountability system (SAKIP), in the order of its cycle.
 * Source: Perpres 29/2014; Permenpan RB 53/2014 and 88/2021.
 */
export const performanceDocuments = [
  { value: 'renstra', label: 'Rencana Strategis (Renstra)' },
  { value: 'pohon-kinerja', label: 'Pohon Kinerja' },
  { value: 'iku', label: 'Indikator Kinerja Utama (IKU)' },
  { value: 'renja', label: 'Rencana Kerja (Renja)' },
  { value: 'perjanjian-kinerja', label: 'Perjanjian Kinerja' },
  { value: 'rencana-aksi', label: 'Rencana Aksi' },
  { value: 'dpa', label: 'Dokumen Pelaksanaan Anggaran (DPA)' },
  { value: 'capaian', label: 'Capaian kinerja' },
  { value: 'realisasi-anggaran', label: 'Laporan Realisasi Anggaran' },
  { value: 'lkjip', label: 'Laporan Kinerja (LKjIP)' },
  { value: 'lhe-akip', label: 'Laporan Hasil Evaluasi AKIP' },
  { value: 'laporan-keuangan', label: 'Laporan Keuangan' },
] as const;

/** Documents that every OPD publishes for each year; the Kinerja page shows which are missing. */
export const yearlyPerformanceDocuments = [
  'iku',
  'renja',
  'perjanjian-kinerja',
  'dpa',
  'capaian',
  'realisasi-anggaran',
  'lkjip',
] as const;

/** Performance: a document, or results of indicators, for a period. */
export const kinerja = defineType({
  name: 'kinerja',
  label: 'Kinerja',
  labelSingular: 'dokumen kinerja',
  description: 'Rencana, target, dan hasil kerja sesuai tugas dan fungsi.',
  folder: 'plain',
  fields: {
    ...headFields,
    documentKind: select({
      label: 'Jenis dokumen',
      hint: 'Pilih jenis dokumen kinerja.',
      options: performanceDocuments,
    }),
    period: period({ label: 'Periode', hint: 'Tahun yang dicakup.' }),
    documents: list({
      label: 'Berkas',
      hint: 'Naskah lengkap.',
      item: document({ label: 'Berkas', hint: 'Satu berkas.' }),
    }),
    indicators: list({
      label: 'Indikator',
      hint: 'Target dan realisasi tiap indikator.',
      item: object({
        label: 'Indikator',
        hint: 'Satu indikator.',
        fields: {
          name: text({ label: 'Nama indikator', hint: 'Tanpa satuan dan tahun.', max: 200 }),
          duty: optional(
            text({
              label: 'Fungsi (tusi)',
              hint: 'Kode fungsi di opd.yaml yang diukur indikator ini.',
              format: 'slug',
            }),
          ),
          measure: text({ label: 'Satuan', hint: 'Contoh: persen, orang, nilai.', max: 40 }),
          target: number({ label: 'Target', hint: 'Angka target.' }),
          realization: optional(number({ label: 'Realisasi', hint: 'Kosongkan bila belum ada.' })),
          better: select({
            label: 'Arah yang baik',
            hint: 'Apakah angka besar atau kecil yang baik.',
            options: [
              { value: 'naik', label: 'Makin besar makin baik' },
              { value: 'turun', label: 'Makin kecil makin baik' },
            ],
            initial: 'naik',
          }),
          source: text({ label: 'Sumber data', hint: 'Dari mana angka berasal.', max: 160 }),
          note: optional(paragraph({ label: 'Penjelasan', hint: 'Mengapa tercapai atau tidak.', max: 500 })),
        },
      }),
    }),
    budget: optional(
      object({
        label: 'Anggaran',
        hint: 'Pagu dan realisasi anggaran.',
        fields: {
          ceiling: money({ label: 'Pagu (rupiah)', hint: 'Angka tanpa titik.' }),
          realization: money({ label: 'Realisasi (rupiah)', hint: 'Angka tanpa titik.' }),
        },
      }),
    ),
    ...footFields,
  },
  freshness: { warnAfterDays: 120, breachAfterDays: 200 },
});
