import type { ValueOf } from './field.ts';
import { optional } from './field.ts';
import { list, object } from './fields/basic.ts';
import { date } from './fields/date.ts';
import { text } from './fields/text.ts';

const withdrawalFields = {
  date: date({ label: 'Tanggal ditarik', hint: 'Hari dataset atau berkas ini ditarik.' }),
  reason: text({ label: 'Alasan', hint: 'Mengapa ditarik, dan di mana penggantinya.', min: 20, max: 300 }),
};

const withdrawn = optional(
  object({ label: 'Ditarik', hint: 'Isi hanya bila memang ditarik.', fields: withdrawalFields }),
);

/**
 * The record of all that an agency ever published as open data, `katalog.yaml`: a dataset may change, but it and its
 * files do not vanish without a word, for a catalogue that harvests ours deletes what ours no longer names.
 */
export const catalogueRecordFields = {
  datasets: list({
    label: 'Dataset',
    hint: 'Setiap dataset yang pernah terbit.',
    item: object({
      label: 'Dataset',
      hint: 'Satu dataset.',
      fields: {
        id: text({ label: 'Pengenal', hint: 'Nama folder dataset.', max: 120 }),
        files: list({
          label: 'Berkas',
          hint: 'Setiap berkas yang pernah terbit.',
          item: object({
            label: 'Berkas',
            hint: 'Satu berkas.',
            fields: { name: text({ label: 'Nama berkas', hint: 'Nama berkas dataset.', max: 120 }), withdrawn },
          }),
        }),
        withdrawn,
      },
    }),
  }),
};

/** What `katalog.yaml` says. */
export type CatalogueRecord = ValueOf<typeof catalogueRecordFields>;
