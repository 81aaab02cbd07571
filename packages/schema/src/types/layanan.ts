import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { boolean, list, number, object, select } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { contact } from '../fields/contact.ts';
import { document } from '../fields/document.ts';
import { legalBasis } from '../fields/legal-basis.ts';
import { money } from '../fields/money.ts';
import { photo } from '../fields/photo.ts';
import { paragraph, text } from '../fields/text.ts';
import { lifeEvents } from '../life-events.ts';

const sentence = (label: string, hint: string) => text({ label, hint, max: 400 });
const component = (label: string, hint: string) => optional(paragraph({ label, hint, max: 1200 }));

/**
 * Public service with its service standard: fourteen components, the first six of which must be
 * published for every service (UU 25/2009 art. 21; Permenpan RB 15/2014).
 */
export const layanan = defineType({
  name: 'layanan',
  label: 'Layanan',
  labelSingular: 'layanan',
  description: 'Standar pelayanan: syarat, alur, waktu, biaya, hasil, dan pengaduan.',
  folder: 'plain',
  fields: {
    ...headFields,
    lifeEvents: list({
      label: 'Peristiwa hidup',
      hint: 'Kapan warga membutuhkan layanan ini, paling banyak empat; dipakai pencari layanan di portal.',
      max: 4,
      item: select({ label: 'Peristiwa', hint: 'Pilih peristiwa.', options: lifeEvents }),
    }),
    requirements: list({
      label: 'Persyaratan',
      hint: 'Satu syarat per baris.',
      min: 1,
      item: sentence('Syarat', 'Satu syarat.'),
    }),
    procedure: list({
      label: 'Sistem, mekanisme, dan prosedur',
      hint: 'Satu langkah per baris, berurutan.',
      min: 1,
      item: sentence('Langkah', 'Satu langkah.'),
    }),
    duration: object({
      label: 'Jangka waktu penyelesaian',
      hint: 'Waktu paling lama sejak berkas lengkap.',
      fields: {
        amount: number({ label: 'Lama', hint: 'Angka saja.', min: 0 }),
        unit: select({
          label: 'Satuan waktu',
          hint: 'Menit, jam, atau hari.',
          options: [
            { value: 'menit', label: 'menit' },
            { value: 'jam', label: 'jam' },
            { value: 'hari-kerja', label: 'hari kerja' },
            { value: 'hari', label: 'hari' },
            { value: 'bulan', label: 'bulan' },
          ],
        }),
        note: optional(text({ label: 'Catatan waktu', hint: 'Contoh: sejak berkas lengkap.', max: 160 })),
      },
    }),
    fees: list({
      label: 'Biaya atau tarif',
      hint: 'Satu baris per tarif; isi 0 bila gratis.',
      min: 1,
      item: object({
        label: 'Tarif',
        hint: 'Satu tarif.',
        fields: {
          label: text({ label: 'Untuk', hint: 'Contoh: Pasien umum.', max: 120 }),
          amount: money({ label: 'Jumlah (rupiah)', hint: 'Angka tanpa titik; 0 berarti gratis.' }),
        },
      }),
    }),
    product: text({ label: 'Produk pelayanan', hint: 'Apa yang diterima warga.', max: 300 }),
    complaints: contact({ label: 'Penanganan pengaduan, saran, dan masukan', hint: 'Ke mana warga mengadu.' }),
    legalBases: list({
      label: 'Dasar hukum',
      hint: 'Peraturan yang mendasari.',
      item: legalBasis({ label: 'Peraturan', hint: 'Satu peraturan.' }),
    }),
    facilities: component(
      'Sarana, prasarana, dan fasilitas',
      'Termasuk fasilitas bagi penyandang disabilitas, lansia, dan ibu hamil.',
    ),
    competence: component('Kompetensi pelaksana', 'Keahlian yang harus dimiliki petugas.'),
    supervision: component('Pengawasan internal', 'Siapa mengawasi dan bagaimana.'),
    staff: component('Jumlah pelaksana', 'Berapa petugas yang melayani.'),
    guarantee: component('Jaminan pelayanan', 'Kepastian yang dijanjikan.'),
    safety: component('Jaminan keamanan dan keselamatan', 'Termasuk perlindungan data pribadi.'),
    evaluation: component('Evaluasi kinerja pelaksana', 'Bagaimana dan seberapa sering dinilai.'),
    online: boolean({ label: 'Tersedia daring', hint: 'Centang bila seluruh proses dapat dilakukan daring.' }),
    onlineUrl: optional(
      text({ label: 'Alamat layanan daring', hint: 'Aplikasi atau formulir daring.', format: 'url' }),
    ),
    place: optional(text({ label: 'Tempat layanan', hint: 'Loket dan alamat.', max: 200 })),
    hours: optional(text({ label: 'Jam layanan', hint: 'Contoh: Senin–Kamis 08.00–15.00 WIB.', max: 160 })),
    forms: list({
      label: 'Formulir',
      hint: 'Formulir yang dapat diunduh.',
      item: document({ label: 'Formulir', hint: 'Satu formulir.' }),
    }),
    cover: optional(photo({ label: 'Foto', hint: 'Foto loket atau bagan alur.' })),
    ...footFields,
  },
  rules: [
    ({ complaints }) =>
      typeof complaints === 'object' &&
      complaints !== null &&
      Object.values(complaints).every((value) => value === undefined)
        ? {
            path: ['complaints'],
            message: 'Kontak pengaduan layanan kosong.',
            help: 'Isi paling sedikit satu: unit, telepon, surel, laman, atau alamat.',
          }
        : undefined,
  ],
  freshness: { warnAfterDays: 180, breachAfterDays: 365 },
  reviewEveryMonths: 12,
});
