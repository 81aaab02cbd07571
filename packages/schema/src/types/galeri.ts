import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { list } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { date } from '../fields/date.ts';
import { firstPhotoIsDescribed, photo } from '../fields/photo.ts';
import { text } from '../fields/text.ts';

/** Gallery: photos of one event or one work, each with its own description. */
export const galeri = defineType({
  name: 'galeri',
  label: 'Galeri',
  labelSingular: 'galeri',
  description: 'Kumpulan foto pekerjaan dan hasilnya, masing-masing dengan deskripsi.',
  folder: 'dated',
  fields: {
    ...headFields,
    eventDate: optional(date({ label: 'Tanggal kegiatan', hint: 'Hari foto diambil.' })),
    place: optional(text({ label: 'Tempat', hint: 'Tempat foto diambil.', max: 160 })),
    photos: list({
      label: 'Foto',
      hint: 'Setiap foto punya deskripsi sendiri.',
      min: 1,
      max: 60,
      item: photo({ label: 'Foto', hint: 'Satu foto.', mayBeDecorative: true }),
    }),
    ...footFields,
  },
  rules: [firstPhotoIsDescribed],
  freshness: { warnAfterDays: 90, breachAfterDays: 180 },
});
