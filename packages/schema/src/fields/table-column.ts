import type { ValueOf } from '../field.ts';
import { optional } from '../field.ts';
import { columnTypes } from '../table-schema/column-types.ts';
import { boolean, object, select } from './basic.ts';
import { text } from './text.ts';

const columnFields = {
  name: text({ label: 'Nama kolom', hint: 'Persis seperti di baris pertama berkas CSV.', max: 80 }),
  type: select({
    label: 'Jenis isi',
    hint: 'Apa yang ditulis di kolom ini; angka memakai titik, bukan koma.',
    options: columnTypes,
    initial: 'teks',
  }),
  definition: text({ label: 'Arti', hint: 'Apa isi kolom ini.', max: 300 }),
  measure: optional(text({ label: 'Satuan', hint: 'Satuan kolom.', max: 40 })),
  codeList: optional(
    text({
      label: 'Kode rujukan',
      hint: 'Daftar kode yang dipakai kolom ini. Contoh: Kode wilayah Kemendagri.',
      max: 160,
    }),
  ),
  required: boolean({ label: 'Selalu terisi', hint: 'Centang bila sel kosong adalah kesalahan.' }),
  unique: boolean({ label: 'Tanpa kembar', hint: 'Centang bila tiap nilai hanya boleh muncul sekali, seperti kode.' }),
};

/** One column of a table of open data, as its operator describes it. */
export type TableColumn = ValueOf<typeof columnFields>;

/** The description of one column. Source: Frictionless Table Schema; Peraturan BPS 5/2020, MS-Var. */
export const tableColumn = object({ label: 'Kolom', hint: 'Satu kolom.', fields: columnFields });
