import { defineSignals } from '../signal.ts';
import { praise } from '../words.ts';

/** Longer than this, a description is published but tiring to listen to. */
const comfortableLength = 200;

/** "Foto udara" and "gambar kerja" say what kind of picture it is, which no screen reader does. */
const prefix = /^(?:foto|gambar|dokumentasi)(?: ini)?(?:(?: (?:bersama|kegiatan|saat|ketika|dari))? \p{L}|[:,-])/iu;
const kindOfPicture =
  /^(?:foto|gambar|dokumentasi) (?:udara|satelit|drone|lawas|lama|kuno|arsip|sejarah|rontgen|mikroskop|malam|termal|inframerah|kerja|teknik|teknis|rencana|cetak|sketsa|tiga dimensi|3d)\b/i;

/** What is accepted but could be better. */
export const warningSignals = defineSignals([
  {
    id: 'picture-prefix',
    reason: 'Deskripsi dimulai dengan "foto" atau "gambar"; pembaca layar sudah mengatakannya.',
    suggestion:
      'Hapus kata itu dan mulai dari yang terlihat. Contoh: Petugas memeriksa jentik nyamuk di bak mandi warga.',
    matches: ({ text }) => prefix.test(text) && !kindOfPicture.test(text),
  },
  {
    id: 'subjective',
    reason: 'Deskripsi menilai, belum hanya menyebut yang terlihat.',
    suggestion:
      'Ganti pujian dengan hal yang dapat dilihat: jabatan, perbuatan, benda. Contoh: Camat membagikan beras kepada pengungsi di masjid.',
    matches: ({ own, words }) =>
      own
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.some((one) => praise.has(one)) === true && words.length > 2,
  },
  {
    id: 'emoji',
    reason: 'Deskripsi berisi emoji, yang dibacakan dengan namanya.',
    suggestion: 'Hapus emoji. Contoh: Petani tersenyum memegang ikan lele hasil panen.',
    matches: ({ hasEmoji }) => hasEmoji,
  },
  {
    id: 'long',
    reason: `Deskripsi panjang untuk didengarkan (lebih dari ${comfortableLength} huruf).`,
    suggestion:
      'Sisakan yang terpenting; rincian pindah ke tulisan. Contoh: Peta lima kecamatan di tepi Bengawan Solo yang ditandai siaga banjir.',
    matches: ({ text }) => text.length > comfortableLength,
  },
]);
