import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { boolean } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { contact } from '../fields/contact.ts';
import { datetime } from '../fields/date.ts';
import { photo } from '../fields/photo.ts';
import { text } from '../fields/text.ts';

/** Event: when, where, for whom. Given as page and as iCalendar. */
export const agenda = defineType({
  name: 'agenda',
  label: 'Agenda',
  labelSingular: 'agenda',
  description: 'Kegiatan yang akan datang, dengan waktu, tempat, dan siapa yang boleh hadir.',
  folder: 'dated',
  fields: {
    ...headFields,
    startsAt: datetime({ label: 'Mulai', hint: 'Tanggal dan jam setempat.' }),
    endsAt: datetime({ label: 'Selesai', hint: 'Tanggal dan jam setempat.' }),
    place: text({ label: 'Tempat', hint: 'Nama gedung dan alamat singkat.', max: 160 }),
    organizer: text({ label: 'Penyelenggara', hint: 'Instansi atau unit penyelenggara.', max: 160 }),
    openToPublic: boolean({ label: 'Terbuka untuk umum', hint: 'Centang bila warga boleh hadir.' }),
    cancelled: boolean({ label: 'Dibatalkan', hint: 'Centang bila kegiatan batal; halamannya tetap ada.' }),
    registrationUrl: optional(text({ label: 'Tautan pendaftaran', hint: 'Bila perlu mendaftar.', format: 'url' })),
    contact: optional(contact({ label: 'Narahubung', hint: 'Kontak kantor, bukan nomor pribadi.' })),
    cover: optional(photo({ label: 'Foto', hint: 'Poster atau foto tempat.' })),
    ...footFields,
  },
  rules: [
    ({ startsAt, endsAt }) =>
      typeof startsAt === 'string' && typeof endsAt === 'string' && endsAt <= startsAt
        ? {
            path: ['endsAt'],
            message: `Isian "Selesai" (${endsAt}) tidak sesudah "Mulai" (${startsAt}).`,
            help: 'Perbaiki salah satu waktu.',
          }
        : undefined,
  ],
  freshness: { warnAfterDays: 90, breachAfterDays: 180 },
});
