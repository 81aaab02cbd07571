import { optional } from '../field.ts';
import { boolean } from './basic.ts';
import { date, datetime } from './date.ts';
import { paragraph, text } from './text.ts';

/** Fields at the head of every type. */
export const headFields = {
  title: text({ label: 'Judul', hint: 'Singkat dan jelas, tanpa huruf besar semua.', min: 5, max: 140 }),
  summary: paragraph({
    label: 'Ringkasan',
    hint: 'Satu atau dua kalimat inti; tampil di daftar dan mesin pencari.',
    min: 20,
    max: 320,
  }),
};

/** Fields at the foot of every type: dates, responsibility and state. */
export const footFields = {
  unit: text({
    label: 'Unit penanggung jawab',
    hint: 'Bidang atau bagian yang menjawab isi tulisan ini.',
    min: 3,
    max: 120,
  }),
  published: date({ label: 'Tanggal terbit', hint: 'Tanggal tulisan ini diterbitkan.', initial: 'today' }),
  publishAt: optional(
    datetime({ label: 'Jam terbit', hint: 'Isi bila halaman baru boleh muncul pada jam tertentu di tanggal terbit.' }),
  ),
  until: optional(
    datetime({
      label: 'Tampil sampai',
      hint: 'Pada waktu ini halaman hilang dari situs dengan sendirinya. Kosongkan bila tampil seterusnya.',
    }),
  ),
  updated: optional(date({ label: 'Tanggal diperbarui', hint: 'Isi hanya bila isinya berubah sesudah terbit.' })),
  reviewed: optional(
    date({ label: 'Tanggal ditinjau', hint: 'Hari isinya dibaca ulang dan ternyata masih benar tanpa perubahan.' }),
  ),
  reviewBy: optional(
    date({
      label: 'Tinjau sebelum',
      hint: 'Sesudah tanggal ini halaman diberi tanda perlu ditinjau. Kosongkan untuk jangka biasa jenis ini.',
    }),
  ),
  draft: boolean({ label: 'Draf', hint: 'Selama dicentang, tulisan ini tidak tampil di situs.' }),
  example: boolean({
    label: 'Contoh',
    hint: 'Centang bila isinya contoh, bukan fakta. Halaman diberi tanda "Contoh".',
  }),
};
