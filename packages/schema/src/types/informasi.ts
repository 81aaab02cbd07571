import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { list, number, object, select } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { document } from '../fields/document.ts';
import { legalBasis } from '../fields/legal-basis.ts';
import { paragraph, text } from '../fields/text.ts';

/** The four categories of public information (UU 14/2008 art. 9, 10, 11, 17). */
export const informationCategories = [
  { value: 'berkala', label: 'Informasi berkala' },
  { value: 'serta-merta', label: 'Informasi serta-merta' },
  { value: 'setiap-saat', label: 'Informasi setiap saat' },
  { value: 'dikecualikan', label: 'Informasi yang dikecualikan' },
] as const;

const count = (label: string, hint: string) => number({ label, hint, min: 0, integer: true });

/**
 * One row of the list of public information (DIP) with the columns of PerKI 1/2021; for excluded
 * information only the reason is published, never the content.
 */
export const informasi = defineType({
  name: 'informasi',
  label: 'Informasi Publik',
  labelSingular: 'informasi publik',
  description: 'Daftar informasi publik (DIP) menurut UU 14/2008.',
  folder: 'plain',
  fields: {
    ...headFields,
    category: select({ label: 'Kategori', hint: 'Pilih kategori menurut UU 14/2008.', options: informationCategories }),
    holder: text({ label: 'Pejabat atau unit yang menguasai', hint: 'Unit yang menyimpan informasi.', max: 160 }),
    producer: text({ label: 'Penanggung jawab pembuatan', hint: 'Unit yang membuat atau menerbitkan.', max: 160 }),
    producedAt: text({ label: 'Waktu dan tempat pembuatan', hint: 'Contoh: Januari 2026, kantor dinas.', max: 160 }),
    form: select({
      label: 'Bentuk informasi',
      hint: 'Tercetak, elektronik, atau keduanya.',
      options: [
        { value: 'softcopy', label: 'Elektronik' },
        { value: 'hardcopy', label: 'Tercetak' },
        { value: 'keduanya', label: 'Elektronik dan tercetak' },
      ],
    }),
    retention: text({ label: 'Jangka waktu penyimpanan', hint: 'Contoh: 5 tahun, atau selama berlaku.', max: 120 }),
    url: optional(text({ label: 'Tautan', hint: 'Laman tempat informasi tersedia.', format: 'url' })),
    documents: list({
      label: 'Berkas',
      hint: 'Berkas yang dapat diunduh; dilarang untuk informasi yang dikecualikan.',
      item: document({ label: 'Berkas', hint: 'Satu berkas.' }),
    }),
    report: optional(
      object({
        label: 'Laporan layanan informasi',
        hint: 'Hanya untuk laporan tahunan layanan informasi publik.',
        fields: {
          year: number({ label: 'Tahun laporan', hint: 'Tahun yang dilaporkan.', min: 2008, max: 2100, integer: true }),
          received: count('Permohonan diterima', 'Banyaknya permohonan selama setahun.'),
          granted: count('Dikabulkan seluruhnya', 'Banyaknya permohonan yang dikabulkan seluruhnya.'),
          partlyGranted: count('Dikabulkan sebagian', 'Banyaknya permohonan yang dikabulkan sebagian.'),
          refused: count('Ditolak', 'Banyaknya permohonan yang ditolak.'),
          refusalReasons: optional(paragraph({ label: 'Alasan penolakan', hint: 'Mengapa ditolak.', max: 500 })),
          averageDays: number({ label: 'Rata-rata waktu jawaban', hint: 'Dalam hari kerja.', min: 0, max: 365 }),
        },
        rules: [
          ({ received, granted, partlyGranted, refused }) =>
            [received, granted, partlyGranted, refused].every((value) => typeof value === 'number') &&
            Number(granted) + Number(partlyGranted) + Number(refused) > Number(received)
              ? {
                  path: ['received'],
                  message: `Permohonan yang dijawab lebih banyak daripada yang diterima (${String(received)}).`,
                  help: 'Periksa jumlah diterima, dikabulkan, dan ditolak.',
                }
              : undefined,
        ],
      }),
    ),
    exclusion: optional(
      object({
        label: 'Uji konsekuensi',
        hint: 'Wajib untuk informasi yang dikecualikan.',
        fields: {
          decree: text({ label: 'Keputusan', hint: 'Nomor dan tanggal keputusan penetapan.', max: 160 }),
          legalBasis: legalBasis({ label: 'Dasar hukum', hint: 'Peraturan yang mengecualikan.' }),
          consequence: paragraph({
            label: 'Ringkasan uji konsekuensi',
            hint: 'Akibat bila dibuka dan manfaat bila ditutup.',
            max: 800,
          }),
          until: text({ label: 'Jangka waktu pengecualian', hint: 'Contoh: 10 tahun sejak penetapan.', max: 120 }),
        },
      }),
    ),
    ...footFields,
  },
  rules: [
    ({ category, documents }) =>
      category === 'dikecualikan' && Array.isArray(documents) && documents.length > 0
        ? {
            path: ['documents'],
            message: 'Informasi yang dikecualikan tidak boleh memuat berkas.',
            help: 'Hapus berkas dari daftar dan dari folder ini; yang diterbitkan hanya alasan pengecualiannya.',
          }
        : undefined,
    ({ category, url }) =>
      category === 'dikecualikan' && url !== undefined
        ? {
            path: ['url'],
            message: 'Informasi yang dikecualikan tidak boleh memuat tautan ke isinya.',
            help: 'Hapus tautan.',
          }
        : undefined,
    ({ category, report }) =>
      category === 'dikecualikan' && report !== undefined
        ? {
            path: ['report'],
            message: 'Laporan layanan informasi bukan informasi yang dikecualikan.',
            help: 'Pilih kategori "berkala" untuk laporan tahunan.',
          }
        : undefined,
    ({ category, exclusion }) =>
      category === 'dikecualikan' && exclusion === undefined
        ? {
            path: ['exclusion'],
            message: 'Informasi yang dikecualikan belum disertai uji konsekuensi.',
            help: 'Isi keputusan, dasar hukum, ringkasan uji konsekuensi, dan jangka waktunya.',
          }
        : undefined,
  ],
  freshness: { warnAfterDays: 180, breachAfterDays: 365 },
  reviewEveryMonths: 12,
});
