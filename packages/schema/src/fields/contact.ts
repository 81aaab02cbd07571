import type { Field, FieldText, ValueOf } from '../field.ts';
import { optional } from '../field.ts';
import { object } from './basic.ts';
import { text } from './text.ts';

const contactFields = {
  name: optional(text({ label: 'Unit atau loket', hint: 'Nama unit yang menjawab, bukan nama orang.', max: 120 })),
  phone: optional(text({ label: 'Telepon kantor', hint: 'Nomor kantor, bukan nomor pribadi.', format: 'phone' })),
  email: optional(text({ label: 'Surel', hint: 'Surel resmi kantor.', format: 'email' })),
  url: optional(text({ label: 'Laman', hint: 'Formulir atau laman kontak.', format: 'url' })),
  address: optional(text({ label: 'Alamat', hint: 'Alamat loket bila berbeda dari kantor.', max: 200 })),
};

/** How to reach an office or a desk; never a person's private number. */
export type Contact = ValueOf<typeof contactFields>;

/** An office's contact. */
export function contact(options: FieldText): Field<Contact> {
  return object({ ...options, fields: contactFields });
}
