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
import { judgePhotoDescription } from '../photo-description.ts';
import { list, object, select } from './basic.ts';
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
  hint: 'Foto di folder yang sama dengan tulisan ini.',
  required: true,
  format: 'photo-file',
  toZod: (context) => z.preprocess(emptyToUndefined, context.photoSource()),
};

const altOptions = {
  label: 'Deskripsi foto',
  hint: 'Tulis yang terlihat: siapa, sedang apa, di mana. Dibacakan kepada warga yang tidak dapat melihat foto.',
  max: 250,
};

const alt: Field<string> = {
  ...text(altOptions),
  format: 'photo-description',
  toZod: (context) =>
    text({ ...altOptions, max: undefined })
      .toZod(context)
      .superRefine((value, refinement) => {
        if (typeof value !== 'string') return;
        const judgement = judgePhotoDescription(value);
        if (!judgement.ok) addProblem(refinement, judgement.reason, judgement.suggestion);
      }),
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

/** A photo with a required description; the only way a photo enters an entry's fields. */
export function photo(options: FieldText): Field<Photo> {
  return { ...object({ ...options, fields: photoFields, rules: [peopleNeedRelevance] }), kind: 'photo' };
}
