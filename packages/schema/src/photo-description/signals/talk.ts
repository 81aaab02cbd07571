import type { Subject } from '../normalise.ts';
import { defineSignals } from '../signal.ts';
import { empty, holds, setOf } from '../words.ts';

/** Thanks, greetings and cheers, as a caption on social media opens. Posters may say them: inside quotation marks. */
const cheer =
  /\bmatur nuwun\b|^(?:(?:kami |segenap [^.]{3,60} )?(?:meng)?ucap(?:kan|an)? (?:banyak )?(?:terima ?kasih|selamat)|terima ?kasih|makasih|alhamdulillah|puji syukur|syukur|selamat(?! dari)|semoga|mohon (?:maaf|doa|izin|bantuan)|(?:turut|ikut) ber\p{L}+|minal|dirgahayu|sukses (?:selalu|terus|untuk|buat)|mantap|keren|hebat|luar biasa|bangga|salut|bravo|maju terus|semangat (?:pagi|terus|selalu)|salam (?:sehat|hangat|literasi|sukses|dari))\b/iu;

/** What asks the reader to do something on another screen. */
const socialMedia =
  /\blink\b.{0,40}\bbio\b|\b(?:cek|lihat|buka) (?:link|tautan|bio)\b|\blike (?:dan|and|&) (?:subscribe|share|komen)|^(?:klik|tekan|tag|share|bagikan|sebarkan|simpan|save|repost|komen|tulis komentar|catat|buruan|cekidot|stay tuned|baca selengkapnya|selengkapnya|simak|tonton|follow|subscribe|swipe|geser|jangan|kunjungi|saksikan|nikmati|temukan|dapatkan|manfaatkan|gunakan|laporkan|daftarkan|tingkatkan|wujudkan|jadikan|lestarikan|hadiri|dukung|hindari|waspadai|hentikan|budayakan|utamakan|patuhi|cegah|tetap|pastikan|yuk|ayo|mari|ikuti terus|ikuti akun|hubungi|info lebih lanjut|informasi lebih lanjut|info(?:rmasi)? selengkapnya|untuk info|call center|hotline|layanan pengaduan hubungi|daftar sekarang|segera daftar)\b|\bhubungi (?:admin|kami|nomor|no|wa|kontak|call)\b|\b(?:postingan|unggahan|video|konten) ini\b|\b(?:teman|keluarga|anak|rumah|usaha|akun|suara|daerah|desa|kota)mu\b|\b(?:guys|gaes|sob|kuy)\b|\bsiap (?:melayani|membantu) (?:anda|kamu|kalian)\b|\b(?:anda|kalian|kamu|kita)\b/i;

/** Names of places where accounts are. */
const channels = setOf(`ig instagram tiktok facebook fb fanpage twitter x youtube yt telegram wa whatsapp threads akun
  official resmi medsos email sosmed`);

/** Nothing but accounts, and where they are: "IG @dinkes". */
function isAccount({ own }: Subject): boolean {
  const tokens = own.split(/[\s|/,:]+/).filter(Boolean);
  const isChannel = (token: string) => channels.has(token.toLowerCase()) || holds(empty, token.toLowerCase());
  return (
    tokens.some((token) => /^@[\w.]+$/.test(token)) &&
    tokens.every((token) => /^@[\w.]+$/.test(token) || isChannel(token))
  );
}

/** Signals of a text that talks, but not about what is to be seen. */
export const talkSignals = defineSignals([
  {
    id: 'social-media',
    reason: 'Deskripsi foto berisi ajakan seperti di media sosial.',
    suggestion:
      'Ajakan dan tautan ditulis di dalam tulisan. Di sini tulis yang terlihat. Contoh: Peserta memindai kode QR di meja pendaftaran.',
    matches: (subject) => socialMedia.test(subject.own) || isAccount(subject),
  },
  {
    id: 'hashtags',
    reason: 'Deskripsi foto berisi tagar.',
    suggestion:
      'Tagar dibacakan huruf demi huruf. Hapus tagar dan tulis isi foto. Contoh: Petani Desa Jono menjemur gabah di halaman lumbung.',
    // "Poster dengan tagar #A dan #B" tells what the poster says.
    matches: ({ own, words }) =>
      (/^#\S+$/.test(own) || (own.match(/#\p{L}/gu) ?? []).length >= 2) &&
      !words.some((one) => /^(?:ber)?(?:tagar|tulisan|tuliskan)$/.test(one)),
  },
  {
    id: 'thanks',
    reason: 'Deskripsi foto berisi ucapan atau pujian, bukan yang terlihat.',
    suggestion:
      'Ucapan ditulis di dalam tulisan; bila ucapan itu tercetak pada poster, beri tanda kutip. Contoh: Spanduk bertuliskan "Terima kasih, tenaga kesehatan" di pagar rumah sakit.',
    matches: ({ own }) => cheer.test(own),
  },
  {
    id: 'english-prefix',
    reason: 'Deskripsi foto dimulai dengan "image of"; pembaca layar sudah mengatakan bahwa ini gambar.',
    suggestion:
      'Tulis dalam bahasa Indonesia dan langsung sebut isinya. Contoh: Sepuluh operator desa berlatih memakai aplikasi di depan laptop.',
    matches: ({ text }) => /^(?:an? |the )?(?:image|photo|picture|photograph|screenshot)s? of\b/i.test(text),
  },
]);
