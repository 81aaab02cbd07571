import { z } from 'zod';
import {
  addProblem,
  emptyToUndefined,
  type Field,
  type FieldRule,
  type FieldText,
  type Option,
  optional,
  type PhotoSource,
  type ValueOf,
} from '../field.ts';
import { judgePhotoDescription, longestDescription } from '../photo-description/judge.ts';
import { boolean, list, object, select } from './basic.ts';
import { text } from './text.ts';

/** What a photo shows. The first four put the work before the official. */
export const photoKinds = [
  { value: 'hasil', label: 'Hasil kerja' },
  { value: 'proses', label: 'Proses kerja' },
  { value: 'layanan', label: 'Pelayanan' },
  { value: 'warga', label: 'Warga' },
  { value: 'seremonial', label: 'Seremonial' },
  { value: 'potret', label: 'Potret' },
  { value: 'infografik', label: 'Infografik' },
  { value: 'dokumen', label: 'Dokumen' },
  { value: 'logo', label: 'Logo' },
] as const satisfies readonly Option[];

const photoSource: Field<PhotoSource> = {
  kind: 'text',
  label: 'Berkas foto',
  hint: 'Foto JPG, PNG, atau WebP, disimpan bersama tulisan ini.',
  required: true,
  format: 'photo-file',
  toZod: (context) => z.preprocess(emptyToUndefined, context.photoSource()),
};

const altOptions = {
  label: 'Deskripsi foto',
  hint: 'Tulis yang terlihat: siapa, sedang apa, di mana. Dibacakan kepada warga yang tidak dapat melihat foto.',
  max: longestDescription,
};

/** A required description, not yet judged: `photo` judges it together with what stands around it. */
const plainAlt: Field<string> = {
  ...text(altOptions),
  format: 'photo-description',
  toZod: text({ ...altOptions, max: undefined }).toZod,
};

const alt: Field<string> = {
  ...plainAlt,
  toZod: (context) =>
    plainAlt.toZod(context).superRefine((value, refinement) => {
      if (typeof value !== 'string') return;
      const judgement = judgePhotoDescription(value);
      if (!judgement.ok) addProblem(refinement, judgement.reason, judgement.suggestion);
    }),
};

/** A description that decoration goes without; `decorationIsExplained` asks for it everywhere else. */
const altUnlessDecorative: Field<string> = {
  ...plainAlt,
  required: false,
  hint: `${altOptions.hint} Kosongkan hanya bila foto ditandai sebagai hiasan.`,
  toZod: () => z.preprocess((value) => emptyToUndefined(value) ?? '', z.string().trim()),
};

/** Fields of a photo, also the attributes of `<Foto>`. */
export const photoFields = {
  src: photoSource,
  alt,
  caption: optional(
    text({
      label: 'Keterangan',
      hint: 'Yang tidak terlihat pada foto: nama acara, tanggal, hasil. Tampil di bawah foto.',
      max: 300,
    }),
  ),
  credit: optional(text({ label: 'Kredit', hint: 'Pembuat foto atau unitnya.', max: 80 })),
  kind: select({ label: 'Jenis foto', hint: 'Utamakan hasil kerja, bukan seremoni.', options: photoKinds }),
  people: list({
    label: 'Pejabat dalam foto',
    hint: 'Isi bila ada pejabat yang tampak, sebut jabatannya. Kosongkan bila tidak ada.',
    item: text({ label: 'Pejabat', hint: 'Jabatan, boleh dengan nama.', max: 120 }),
  }),
  relevance: optional(
    text({
      label: 'Alasan pejabat ditampilkan',
      hint: 'Satu kalimat: apa peran pejabat dalam pekerjaan yang tampak.',
      min: 20,
      max: 300,
    }),
  ),
};

/** A photo with its description, as stored and shown. */
export type Photo = ValueOf<typeof photoFields>;

/** Officials are shown only where they belong to the work: their presence asks for a reason. */
const peopleNeedRelevance: FieldRule = ({ people, relevance }) =>
  Array.isArray(people) && people.length > 0 && relevance === undefined
    ? {
        path: ['relevance'],
        message: 'Foto menampilkan pejabat tanpa alasan.',
        help: 'Isi "Alasan pejabat ditampilkan" dengan satu kalimat, atau pilih foto yang menunjukkan pekerjaan. Contoh: Kepala dinas ikut mengukur hasil panen bersama petani.',
      }
    : undefined;

/** A description is judged by what stands around it too: it must add to the caption, not repeat it. */
const descriptionIsGood: FieldRule = ({ alt, caption, kind, src }) => {
  if (typeof alt !== 'string' || alt === '') return undefined;
  const judgement = judgePhotoDescription(alt, {
    caption: textOrNothing(caption),
    kind: textOrNothing(kind),
    fileName: textOrNothing(src),
  });
  return judgement.ok ? undefined : { path: ['alt'], message: judgement.reason, help: judgement.suggestion };
};

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const decorationFields = {
  decorative: boolean({
    label: 'Hanya hiasan',
    hint: 'Centang bila foto tidak memberi tahu apa pun, misalnya pola batik. Foto lalu tidak dibacakan.',
  }),
  decorativeReason: optional(
    text({
      label: 'Alasan foto hanya hiasan',
      hint: 'Satu kalimat: mengapa warga yang tidak melihat foto ini tidak kehilangan apa pun.',
      min: 20,
      max: 300,
    }),
  ),
};

/** Either a description, or the word that none is needed and why. Source: WCAG 2.2 success criterion 1.1.1. */
const decorationIsExplained: FieldRule = ({ alt, decorative, decorativeReason }) => {
  const described = typeof alt === 'string' && alt !== '';
  if (decorative !== true) {
    return alt === undefined || alt === ''
      ? { path: ['alt'], message: `Isian "${altOptions.label}" wajib diisi.`, help: altOptions.hint }
      : undefined;
  }
  if (described) {
    return {
      path: ['decorative'],
      message: 'Foto ditandai hanya hiasan, tetapi punya deskripsi.',
      help: 'Hapus tanda hiasan bila foto memberi tahu sesuatu; bila tidak, kosongkan deskripsinya.',
    };
  }
  if (decorativeReason === undefined) {
    return {
      path: ['decorativeReason'],
      message: 'Foto ditandai hanya hiasan tanpa alasan.',
      help: 'Isi "Alasan foto hanya hiasan" dengan satu kalimat, atau tulis deskripsinya. Contoh: Pola batik pemisah bagian, tidak memberi informasi.',
    };
  }
  return undefined;
};

const galleryPhotoFields = { ...photoFields, alt: altUnlessDecorative, ...decorationFields };

/** A photo of a gallery: its `alt` is empty when, and only when, it is `decorative`. */
export type GalleryPhoto = ValueOf<typeof galleryPhotoFields>;

/** A photo with a required description; the only way a photo enters an entry's fields. */
export function photo(options: FieldText & { readonly mayBeDecorative?: false }): Field<Photo>;
/** A photo of a gallery, where one among others may be decoration. Never for a cover: that one stands for the entry. */
export function photo(options: FieldText & { readonly mayBeDecorative: true }): Field<GalleryPhoto>;
export function photo({
  mayBeDecorative = false,
  ...texts
}: FieldText & { readonly mayBeDecorative?: boolean }): Field<Photo> {
  const rules = [descriptionIsGood, peopleNeedRelevance];
  const field = mayBeDecorative
    ? object({ ...texts, fields: galleryPhotoFields, rules: [decorationIsExplained, ...rules] })
    : object({ ...texts, fields: { ...photoFields, alt: plainAlt }, rules });
  return { ...field, kind: 'photo' };
}

/**
 * Rule of an entry whose photos may be decoration: the first photo stands for the entry in lists, so that one is never
 * decoration. With it neither the only photo is, nor are all of them.
 */
export const firstPhotoIsDescribed: FieldRule = ({ photos }) => {
  if (!Array.isArray(photos) || !isDecorative(photos[0])) return undefined;
  return {
    path: ['photos', 0, 'decorative'],
    message: photos.every(isDecorative)
      ? 'Semua foto ditandai hanya hiasan.'
      : 'Foto pertama mewakili galeri di daftar, jadi bukan hiasan.',
    help: 'Tulis deskripsi foto pertama, atau pindahkan foto yang berisi ke urutan pertama.',
  };
};

function isDecorative(photo: unknown): boolean {
  return typeof photo === 'object' && photo !== null && 'decorative' in photo && photo.decorative === true;
}
