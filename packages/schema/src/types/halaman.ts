import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { list, number, select } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { document } from '../fields/document.ts';
import { photo } from '../fields/photo.ts';

/** Page: what does not change weekly, such as the history of the office or how to complain. */
export const halaman = defineType({
  name: 'halaman',
  label: 'Halaman',
  labelSingular: 'halaman',
  description: 'Halaman tetap, misalnya sejarah kantor atau tata cara pengaduan.',
  folder: 'plain',
  fields: {
    ...headFields,
    section: select({
      label: 'Bagian situs',
      hint: 'Tempat halaman ini muncul di menu.',
      options: [
        { value: 'profil', label: 'Profil' },
        { value: 'layanan', label: 'Layanan' },
        { value: 'informasi', label: 'Informasi Publik' },
        { value: 'bantuan', label: 'Bantuan' },
      ],
      initial: 'profil',
    }),
    order: optional(
      number({ label: 'Urutan', hint: 'Angka kecil tampil lebih dulu.', min: 0, max: 999, integer: true }),
    ),
    cover: optional(photo({ label: 'Foto', hint: 'Foto yang menunjukkan pekerjaan.' })),
    documents: list({
      label: 'Lampiran',
      hint: 'Berkas yang dapat diunduh.',
      item: document({ label: 'Lampiran', hint: 'Satu berkas.' }),
    }),
    ...footFields,
  },
  freshness: { warnAfterDays: 365, breachAfterDays: 730 },
  reviewEveryMonths: 12,
});
