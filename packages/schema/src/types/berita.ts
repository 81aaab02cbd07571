import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { boolean, list, number, object, select } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { date } from '../fields/date.ts';
import { document } from '../fields/document.ts';
import { link } from '../fields/link.ts';
import { photo } from '../fields/photo.ts';
import { paragraph, text } from '../fields/text.ts';
import { topics } from '../topics.ts';

/** Bylines that hide who wrote a text: accounts (`By Admin`, `admin dinkes`), and departments without a team. */
const anonymousAuthors =
  /^[\s("']{0,3}(?:(?:posted )?by|(?:ditulis )?oleh|penulis|author)?[\s:.]{0,3}(?:(?:super[ _-]?)?(?:admin(?:istrator)?|operator|user(?:name)?|web[ _-]?master)(?:[\d_.@-]\S*)?(?:\s.*)?|(?:tim )?(?:redaksi|humas|kontributor|anonim|anonymous|editor)\d*)[\s)"'.]{0,3}$/i;

/** News: what the office did and what came of it. The event's date is kept apart from the publication date. */
export const berita = defineType({
  name: 'berita',
  label: 'Berita',
  labelSingular: 'berita',
  description: 'Kabar tentang pekerjaan dan hasilnya, dengan foto yang menunjukkan pekerjaan itu.',
  folder: 'dated',
  fields: {
    ...headFields,
    topics: list({
      label: 'Topik',
      hint: 'Satu sampai tiga topik.',
      min: 1,
      max: 3,
      item: select({ label: 'Topik', hint: 'Pilih topik.', options: topics }),
    }),
    eventDate: optional(date({ label: 'Tanggal kegiatan', hint: 'Hari kegiatan berlangsung, bila ada.' })),
    place: optional(text({ label: 'Tempat', hint: 'Tempat kegiatan. Contoh: Balai Desa Kanor.', max: 160 })),
    author: text({ label: 'Penulis', hint: 'Nama penulis yang sebenarnya, bukan "admin".', min: 3, max: 120 }),
    cover: optional(photo({ label: 'Foto utama', hint: 'Foto yang menunjukkan pekerjaan atau hasilnya.' })),
    photos: list({
      label: 'Foto lain',
      hint: 'Tampil sebagai galeri di bawah tulisan.',
      max: 30,
      item: photo({ label: 'Foto', hint: 'Satu foto.' }),
    }),
    output: optional(
      object({
        label: 'Hasil kegiatan',
        hint: 'Apa yang dihasilkan, berapa, di mana.',
        fields: {
          what: text({ label: 'Hasil', hint: 'Contoh: operator OPD terlatih.', max: 160 }),
          amount: optional(number({ label: 'Jumlah', hint: 'Angka saja.', min: 0 })),
          measure: optional(text({ label: 'Satuan', hint: 'Contoh: orang, meter, unit.', max: 40 })),
          place: optional(text({ label: 'Lokasi', hint: 'Tempat hasil berada.', max: 160 })),
        },
      }),
    ),
    sources: list({
      label: 'Sumber',
      hint: 'Laman atau dokumen yang menjadi dasar.',
      item: link({ label: 'Sumber', hint: 'Satu sumber.' }),
    }),
    documents: list({
      label: 'Lampiran',
      hint: 'Berkas yang dapat diunduh.',
      item: document({ label: 'Lampiran', hint: 'Satu berkas.' }),
    }),
    corrections: list({
      label: 'Ralat',
      hint: 'Setiap perbaikan isi sesudah terbit.',
      item: object({
        label: 'Ralat',
        hint: 'Satu perbaikan.',
        fields: {
          date: date({ label: 'Tanggal ralat', hint: 'Hari perbaikan dibuat.' }),
          text: paragraph({ label: 'Isi ralat', hint: 'Apa yang salah dan apa yang benar.', max: 400 }),
        },
      }),
    }),
    legacyId: optional(
      number({ label: 'Nomor berita lama', hint: 'Angka pada alamat lama /berita/baca/…', min: 1, integer: true }),
    ),
    legacyPortalId: optional(
      number({
        label: 'Nomor di portal lama',
        hint: 'Angka pada alamat lama portal kabupaten /berita/…/…',
        min: 1,
        integer: true,
      }),
    ),
    socialKit: boolean({
      label: 'Buatkan bahan media sosial lagi',
      hint: 'Untuk berita lama yang hendak dibagikan lagi. Berita baru selalu dibuatkan gambar dan takarirnya.',
    }),
    ...footFields,
  },
  rules: [
    ({ author }) =>
      typeof author === 'string' && anonymousAuthors.test(author)
        ? {
            path: ['author'],
            message: `Isian "Penulis" berisi "${author}", bukan nama penulis.`,
            help: 'Tulis nama orang atau tim yang menulis, agar berita dapat dipertanggungjawabkan.',
          }
        : undefined,
  ],
  freshness: { warnAfterDays: 30, breachAfterDays: 90 },
});
