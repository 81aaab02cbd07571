import { type Fields, optional } from './field.ts';
import { select } from './fields/basic.ts';
import { documentPath } from './fields/document.ts';
import { photoFields } from './fields/photo.ts';
import { text } from './fields/text.ts';
import { componentPhotoExample } from './photo-description/judge.ts';

/** A component that operators may use in a text. The CMS, the check and the theme all read this list. */
export interface Component {
  /** Name in the text: `<Foto …/>`. */
  readonly name: string;
  /** Name on the operator's screen. */
  readonly label: string;
  /** When to use it, in one Indonesian sentence. */
  readonly hint: string;
  /** Its attributes, always literal text: `alt="…"`. */
  readonly attributes: Fields;
  /** What may stand between its tags. */
  readonly children: 'none' | 'photos' | 'text';
  /** How it is written, shown as the mend of a mistake. */
  readonly example: string;
}

/** Every component, in the order of the CMS menu. Anything else that looks like a tag is refused. */
export const components: readonly Component[] = [
  {
    name: 'Foto',
    label: 'Foto',
    hint: 'Satu foto dengan deskripsi, keterangan, dan kredit.',
    attributes: {
      src: photoFields.src,
      alt: photoFields.alt,
      caption: photoFields.caption,
      credit: photoFields.credit,
      kind: optional(photoFields.kind),
    },
    children: 'none',
    example: `<Foto src="./panen.webp" alt="${componentPhotoExample}" />`,
  },
  {
    name: 'Galeri',
    label: 'Galeri',
    hint: 'Beberapa foto yang ditampilkan bersama.',
    attributes: {},
    children: 'photos',
    example: `<Galeri>\n\n![${componentPhotoExample}](./panen.webp)\n\n</Galeri>`,
  },
  {
    name: 'Unduhan',
    label: 'Unduhan',
    hint: 'Tombol unduh untuk satu berkas di folder tulisan ini.',
    attributes: {
      file: documentPath({ label: 'Berkas', hint: 'Berkas yang diunduh warga, disimpan bersama tulisan ini.' }),
      title: text({ label: 'Judul berkas', hint: 'Nama dokumen yang dibaca warga.', max: 160 }),
    },
    children: 'none',
    example: '<Unduhan file="./formulir.pdf" title="Formulir permohonan" />',
  },
  {
    name: 'Tabel',
    label: 'Tabel dari CSV',
    hint: 'Tabel yang isinya dibaca dari berkas CSV di folder tulisan ini.',
    attributes: {
      file: documentPath({
        label: 'Berkas CSV',
        hint: 'Berkas CSV, disimpan bersama tulisan ini.',
        extensions: ['csv'],
      }),
      caption: text({ label: 'Judul tabel', hint: 'Apa isi tabel; dibacakan sebelum tabel.', max: 200 }),
    },
    children: 'none',
    example: '<Tabel file="./jadwal.csv" caption="Jadwal layanan keliling" />',
  },
  {
    name: 'Video',
    label: 'Tautan video',
    hint: 'Kartu yang menautkan ke video; video tidak diputar di situs ini.',
    attributes: {
      url: text({ label: 'Alamat video', hint: 'Alamat lengkap yang diawali https://', format: 'url' }),
      title: text({ label: 'Judul video', hint: 'Apa isi video.', max: 160 }),
    },
    children: 'none',
    example: '<Video url="https://www.youtube.com/watch?v=contoh" title="Cara mengisi formulir" />',
  },
  {
    name: 'Kutipan',
    label: 'Kutipan',
    hint: 'Ucapan atau bunyi peraturan yang dikutip apa adanya.',
    attributes: {
      source: optional(text({ label: 'Sumber', hint: 'Siapa yang berkata, atau peraturan mana.', max: 160 })),
    },
    children: 'text',
    example: '<Kutipan source="UU 14/2008, pasal 2">\n\nSetiap Informasi Publik bersifat terbuka.\n\n</Kutipan>',
  },
  {
    name: 'KotakInfo',
    label: 'Kotak info',
    hint: 'Hal penting yang perlu menonjol dari tulisan.',
    attributes: {
      title: optional(text({ label: 'Judul kotak', hint: 'Singkat.', max: 120 })),
      tone: optional(
        select({
          label: 'Nada',
          hint: 'Perhatian hanya untuk hal yang merugikan bila terlewat.',
          options: [
            { value: 'info', label: 'Info' },
            { value: 'perhatian', label: 'Perhatian' },
          ],
          initial: 'info',
        }),
      ),
    },
    children: 'text',
    example: '<KotakInfo title="Bawa KTP asli" tone="perhatian">\n\nFotokopi tidak diterima.\n\n</KotakInfo>',
  },
];
