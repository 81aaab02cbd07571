import type { Field, FieldText, ValueOf } from '../field.ts';
import { object } from './basic.ts';
import { text } from './text.ts';

const linkFields = {
  label: text({ label: 'Nama tautan', hint: 'Tulis ke mana tautan membawa pembaca, bukan "klik di sini".', max: 120 }),
  url: text({ label: 'Alamat', hint: 'Alamat lengkap yang diawali https://', format: 'url' }),
};

/** A named link to a page on the web. */
export type Link = ValueOf<typeof linkFields>;

/** A link with a name that makes sense on its own (WCAG 2.4.9). */
export function link(options: FieldText): Field<Link> {
  return { ...object({ ...options, fields: linkFields }), kind: 'link' };
}
