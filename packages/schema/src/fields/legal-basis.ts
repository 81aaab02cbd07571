import type { Field, FieldText, ValueOf } from '../field.ts';
import { optional } from '../field.ts';
import { number, object } from './basic.ts';
import { text } from './text.ts';

const legalBasisFields = {
  kind: text({ label: 'Jenis peraturan', hint: 'Contoh: Undang-Undang, Peraturan Bupati.', max: 120 }),
  number: text({ label: 'Nomor', hint: 'Nomor peraturan.', max: 40 }),
  year: number({ label: 'Tahun', hint: 'Tahun peraturan.', min: 1945, max: 2100, integer: true }),
  about: text({ label: 'Tentang', hint: 'Judul peraturan sesudah kata "tentang".', max: 300 }),
  url: optional(text({ label: 'Tautan JDIH', hint: 'Alamat naskah di JDIH.', format: 'url' })),
};

/** A regulation as it is cited. */
export type LegalBasis = ValueOf<typeof legalBasisFields>;

/** A regulation; the text itself stays at the JDIH, the one source of truth. */
export function legalBasis(options: FieldText): Field<LegalBasis> {
  return object({ ...options, fields: legalBasisFields });
}
