import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { list, number } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { document, documentPath } from '../fields/document.ts';
import { period } from '../fields/period.ts';
import { paragraph, text } from '../fields/text.ts';

/**
 * A satisfaction survey (SKM) of a period: the answers as a CSV file. Index and grade are reckoned from it, never typed.
 * Source: Permenpan RB 14/2017.
 */
export const skm = defineType({
  name: 'skm',
  label: 'Survei Kepuasan',
  labelSingular: 'survei kepuasan masyarakat',
  description: 'Hasil Survei Kepuasan Masyarakat (SKM) menurut Permenpan RB 14/2017.',
  folder: 'plain',
  fields: {
    ...headFields,
    period: period({ label: 'Periode survei', hint: 'Tahun, semester, atau triwulan survei.' }),
    service: optional(
      text({ label: 'Layanan yang disurvei', hint: 'Kosongkan bila seluruh layanan kantor.', max: 160 }),
    ),
    answers: documentPath({
      label: 'Jawaban responden',
      hint: 'CSV: satu kolom tiap unsur, satu baris tiap responden, isi 1 sampai 4, tanpa data diri.',
      extensions: ['csv'],
    }),
    leastRespondents: number({
      label: 'Responden paling sedikit',
      hint: 'Di bawah jumlah ini mutu tidak diumumkan; lihat tabel sampel pada pedoman SKM.',
      min: 30,
      max: 10_000,
      integer: true,
    }),
    method: paragraph({ label: 'Cara survei', hint: 'Kapan, di mana, dan bagaimana responden dipilih.', max: 800 }),
    followUp: paragraph({ label: 'Tindak lanjut', hint: 'Apa yang diperbaiki, dan kapan.', max: 1200 }),
    documents: list({
      label: 'Berkas',
      hint: 'Laporan survei.',
      item: document({ label: 'Berkas', hint: 'Satu berkas.' }),
    }),
    ...footFields,
  },
  freshness: { warnAfterDays: 365, breachAfterDays: 400 },
});
