import { z } from 'zod';
import { addProblem, type Field, type FieldText, optional, type ValueOf } from '../field.ts';
import { object } from './basic.ts';
import { text } from './text.ts';

/** Extensions that citizens can open and that cannot run code. */
export const documentExtensions = [
  'pdf',
  'csv',
  'xlsx',
  'docx',
  'odt',
  'ods',
  'json',
  'geojson',
  'txt',
  'zip',
] as const;

/** Tells whether a path stays beside its entry: `./file.pdf`, no parent folders, no address. */
export function isBesideEntry(path: string): boolean {
  return /^(?:\.\/)?[a-z0-9][a-z0-9._-]*$/i.test(path);
}

/** The path of a file beside its entry. @param options.extensions which kinds are allowed; all of them by default. */
export function documentPath(options: FieldText & { extensions?: readonly string[] }): Field<string> {
  const { extensions = documentExtensions, ...rest } = options;
  return {
    ...text(rest),
    format: 'document-file',
    extensions,
    toZod: (context) =>
      text(rest)
        .toZod(context)
        .superRefine((value, refinement) => {
          if (typeof value !== 'string') return;
          const extension = value.split('.').at(-1)?.toLowerCase();
          if (isBesideEntry(value) && extensions.some((allowed) => allowed === extension)) return;
          addProblem(
            refinement,
            `Isian "${options.label}" berisi "${value}", bukan berkas yang boleh diunggah.`,
            `Taruh berkas di folder yang sama dengan tulisan ini; jenisnya ${extensions.join(', ')}. Contoh: ./renja-2026.${extensions[0]}`,
          );
        }),
  };
}

const documentFields = {
  title: text({ label: 'Judul berkas', hint: 'Nama dokumen yang dibaca warga.', max: 160 }),
  file: documentPath({ label: 'Berkas', hint: 'Berkas PDF, CSV, atau Excel, disimpan bersama tulisan ini.' }),
  number: optional(text({ label: 'Nomor', hint: 'Nomor surat atau keputusan.', max: 80 })),
};

/** A file beside its entry, with the name citizens read. */
export type DocumentFile = ValueOf<typeof documentFields>;

/** A downloadable file. */
export function document(options: FieldText): Field<DocumentFile> {
  return { ...object({ ...options, fields: documentFields }), kind: 'document' };
}

/** Extensions of photos that every browser shows. */
export const photoExtensions = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** Schema of a photo's path where Astro does not resolve it. */
export const photoPath: z.ZodType<string> = z.string().superRefine((value, refinement) => {
  const extension = value.split('.').at(-1)?.toLowerCase();
  if (isBesideEntry(value) && photoExtensions.some((allowed) => allowed === extension)) return;
  addProblem(
    refinement,
    `Berkas foto "${value}" tidak dapat dipakai.`,
    'Taruh foto di folder yang sama dengan tulisan ini; jenisnya jpg, png, webp, atau avif. Contoh: ./foto-panen.webp',
  );
});
