import { defineSignals } from '../signal.ts';

/** Signals of a text that must not be published at all. */
export const harmSignals = defineSignals([
  {
    id: 'private-number',
    reason: 'Deskripsi foto berisi nomor pribadi (NIK atau telepon seluler).',
    suggestion:
      'Hapus nomor itu, dan tutupi juga di dalam foto (UU 27/2022). Nomor kantor ditulis di halaman Kontak. Contoh: Petugas menyerahkan kartu keluarga yang nomornya ditutup.',
    matches: ({ text }) =>
      /(?<!\d)\d{16}(?!\d)|(?<!\d)\d{4} \d{4} \d{4} \d{4}(?!\d)/.test(text) ||
      /(?<!\d)(?:\+?62[ .-]?|0)8\d{2}[ .-]?\d{3,4}[ .-]?\d{3,5}(?!\d)/.test(text),
  },
  {
    id: 'gambling',
    reason: 'Deskripsi foto berisi promosi judi daring.',
    suggestion:
      'Jangan terbitkan; laporkan kepada pengelola situs karena akun mungkin disusupi. Sesudah itu tulis isi fotonya. Contoh: Pelajar membentangkan spanduk antijudi di lampu merah.',
    matches: ({ text }) =>
      /\b(?:gacor|maxwin|slot ?\d{2,}|slot (?:online|gacor|deposit|terpercaya)|togel|rtp (?:live|slot)|parlay|scatter hitam|gampang menang|judi (?:online|daring) (?:terpercaya|terbaik|resmi)|(?:situs|daftar|agen|bandar|link) (?:judi|slot|togel|bola|poker))\b/i.test(
        text,
      ) &&
      !/\b(?:berantas|cegah|bahaya|stop|tolak|lawan|anti ?judi|waspada|larangan|blokir|hoaks|menolak|pemberantasan)\b/i.test(
        text,
      ),
  },
]);
