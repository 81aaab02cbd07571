import { optional } from '../field.ts';
import { boolean } from './basic.ts';
import { date } from './date.ts';
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
  updated: optional(date({ label: 'Tanggal diperbarui', hint: 'Isi hanya bila isinya berubah sesudah terbit.' })),
  reviewBy: optional(
    date({ label: 'Tinjau sebelum', hint: 'Sesudah tanggal ini halaman diberi tanda perlu ditinjau.' }),
  ),
  draft: boolean({ label: 'Draf', hint: 'Selama dicentang, tulisan ini tidak tampil di situs.' }),
  example: boolean({
    label: 'Contoh',
    hint: 'Centang bila isinya contoh, bukan fakta. Halaman diberi tanda "Contoh".',
  }),
};
