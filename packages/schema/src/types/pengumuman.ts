import { alertScopes, alertSeverities } from '../alert.ts';
import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { list, object, select } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { date } from '../fields/date.ts';
import { document } from '../fields/document.ts';
import { paragraph, text } from '../fields/text.ts';

/** The six kinds of information that must be announced at once (UU 14/2008 art. 10; PerKI 1/2021). */
const emergencyKinds = [
  { value: 'bencana-alam', label: 'Bencana alam' },
  { value: 'bencana-non-alam', label: 'Bencana non-alam' },
  { value: 'bencana-sosial', label: 'Bencana sosial' },
  { value: 'penyakit-menular', label: 'Sebaran penyakit menular' },
  { value: 'racun-pangan', label: 'Racun pada bahan makanan' },
  { value: 'gangguan-utilitas', label: 'Rencana gangguan utilitas publik' },
] as const;

/** Announcement with a term. With `emergency` it is an immediate notice (informasi serta-merta) and becomes the site's banner. */
export const pengumuman = defineType({
  name: 'pengumuman',
  label: 'Pengumuman',
  labelSingular: 'pengumuman',
  description: 'Pemberitahuan resmi dengan masa berlaku.',
  folder: 'dated',
  fields: {
    ...headFields,
    validFrom: optional(date({ label: 'Berlaku mulai', hint: 'Kosongkan bila berlaku sejak terbit.' })),
    validUntil: date({ label: 'Berlaku sampai', hint: 'Hari terakhir pengumuman berlaku.' }),
    emergency: optional(
      object({
        label: 'Informasi serta-merta (darurat)',
        hint: 'Isi hanya untuk keadaan yang mengancam hajat hidup orang banyak. Tampil sebagai peringatan di semua halaman.',
        fields: {
          kind: select({ label: 'Jenis keadaan', hint: 'Pilih yang paling sesuai.', options: emergencyKinds }),
          severity: optional(
            select({
              label: 'Tingkat',
              hint: 'Awas: bertindak sekarang. Siaga: bersiap. Waspada: perhatikan kabar. Kosong berarti Siaga.',
              options: alertSeverities,
            }),
          ),
          scope: optional(
            select({
              label: 'Tampil di',
              hint: 'Selain portal. Situs kantor lain hanya untuk kantor yang diberi wewenang. Kosong berarti situs ini.',
              options: alertScopes,
            }),
          ),
          sites: list({
            label: 'Kantor tertentu',
            hint: 'Isi bila tampil di kantor tertentu: nama folder tiap kantor.',
            max: 80,
            item: text({ label: 'Kantor', hint: 'Nama foldernya. Contoh: kanor.', format: 'slug' }),
          }),
          danger: paragraph({
            label: 'Potensi bahaya dan besaran dampak',
            hint: 'Apa bahayanya dan seberapa besar.',
            max: 500,
          }),
          affected: paragraph({ label: 'Pihak yang terdampak', hint: 'Siapa dan wilayah mana.', max: 500 }),
          evacuation: paragraph({ label: 'Prosedur dan tempat evakuasi', hint: 'Ke mana dan lewat mana.', max: 500 }),
          avoidance: paragraph({ label: 'Cara menghindari bahaya', hint: 'Yang perlu dilakukan warga.', max: 500 }),
          assistance: paragraph({ label: 'Cara mendapat bantuan', hint: 'Nomor dan tempat bantuan.', max: 500 }),
          announcer: text({ label: 'Pihak yang mengumumkan', hint: 'Instansi yang wajib mengumumkan.', max: 200 }),
          mitigation: paragraph({ label: 'Upaya penanggulangan', hint: 'Yang sedang dilakukan pemerintah.', max: 500 }),
        },
        rules: [
          ({ scope, sites }) =>
            (scope === 'kantor-tertentu') === (Array.isArray(sites) && sites.length > 0)
              ? undefined
              : {
                  path: ['sites'],
                  message: 'Isian "Kantor tertentu" dan "Tampil di" tidak cocok.',
                  help: 'Isi kantornya bila peringatan tampil di kantor tertentu; selain itu kosongkan.',
                },
        ],
      }),
    ),
    shortText: optional(
      text({ label: 'Teks singkat untuk media sosial', hint: 'Siap salin, paling banyak 280 huruf.', max: 280 }),
    ),
    documents: list({
      label: 'Lampiran',
      hint: 'Berkas yang dapat diunduh.',
      item: document({ label: 'Lampiran', hint: 'Satu berkas.' }),
    }),
    ...footFields,
  },
  rules: [
    ({ validFrom, validUntil, published }) => {
      const start = typeof validFrom === 'string' ? validFrom : published;
      return typeof start === 'string' && typeof validUntil === 'string' && validUntil < start
        ? {
            path: ['validUntil'],
            message: `Isian "Berlaku sampai" (${validUntil}) sebelum mulai berlaku (${start}).`,
            help: 'Perbaiki salah satu tanggal.',
          }
        : undefined;
    },
    ({ validUntil, until }) =>
      typeof validUntil === 'string' && typeof until === 'string' && until.slice(0, 10) <= validUntil
        ? {
            path: ['until'],
            message: `Isian "Tampil sampai" (${until}) sebelum pengumuman berakhir (${validUntil}).`,
            help: 'Pengumuman yang sudah berakhir pindah sendiri ke "Sudah berakhir"; kosongkan, atau pilih waktu sesudahnya.',
          }
        : undefined,
  ],
  freshness: { warnAfterDays: 90, breachAfterDays: 180 },
});
