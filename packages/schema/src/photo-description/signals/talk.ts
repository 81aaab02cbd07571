import { isCounter, isNumber, numbered, type Subject } from '../normalise.ts';
import { defineSignals } from '../signal.ts';
import { credits, empty, eventHeads, holds, joiners, offices, slots, titles } from '../words.ts';

/** Thanks, greetings and cheers, as a caption on social media opens. Posters may say them: inside quotation marks. */
const cheer =
  /^(?:terima ?kasih|makasih|matur nuwun|alhamdulillah|puji syukur|syukur|selamat(?! dari)|semoga|mohon maaf|minal|dirgahayu|sukses (?:selalu|terus|untuk|buat)|mantap|keren|hebat|luar biasa|bangga|salut|bravo|maju terus|semangat (?:pagi|terus|selalu)|salam (?:sehat|hangat|literasi|sukses|dari))\b/i;

/** What asks the reader to do something on another screen. */
const socialMedia =
  /\blink\b.{0,40}\bbio\b|\b(?:cek|lihat|buka) (?:link|tautan|bio)\b|\blike (?:dan|and|&) (?:subscribe|share|komen)|^(?:klik|tekan|baca selengkapnya|selengkapnya|simak|tonton|follow|subscribe|swipe|geser|jangan lupa|yuk|ayo|mari|ikuti terus|ikuti akun|hubungi|info lebih lanjut|informasi lebih lanjut|untuk info)\b/i;

const creditMarker =
  /^(?:(?:kredit|credit|sumber|keterangan)? ?(?:foto|gambar|photo|image)?(?: ?oleh| by| courtesy)?|dok(?:umentasi|umen)?|sumber|fotografer|photographer|courtesy(?: of)?|ist) ?[.:/]|^(?:foto|gambar|photo|image|difoto|diambil) (?:oleh|by)\b|^photo(?:graph)? by\b|^(?:©|\(c\)|copyright|hak cipta)/i;

function isCredit({ text, words, typedWords }: Subject): boolean {
  const [first = ''] = words;
  if (/^(?:dok|ist|istimewa|dokumentasi|sumber|foto|fotografer)$/.test(first)) {
    const rest = words.slice(1);
    if (first !== 'foto' && first !== 'dokumentasi' && rest.every((one) => credits.has(one))) return true;
    if (rest.length > 0 && rest.every((one) => credits.has(one)) && rest.some((one) => !empty.has(one))) return true;
  }
  if (!creditMarker.test(text) || words.length > 8) return false;
  // A name is capitalised; "Foto: petani memanen padi" describes.
  const said = typedWords.slice(1).filter((typed) => !isNumber(typed));
  return said.every((typed) => /^\p{Lu}/u.test(typed) || credits.has(typed.toLowerCase()) || joiners.has(typed));
}

/** Beginnings of Indonesian verbs; a capitalised word that has one need not be a name. */
const verb = /^(?:meng|meny|mem|men|mel|mer|mew|ber|ter|di)\p{L}{4,}$/u;

/** Titles that need no company to be an official: "kepala sapi" is none. */
const plainTitle =
  /^(?:bupati|wabup|gubernur|walikota|presiden|camat|lurah|kades|sekda|sekretaris|ketua|direktur|wakil|kadis|kapolres|dandim|kapolsek)$/;

/**
 * Whether the text only names an official: a title, the words around titles and ceremonies, and names. A word in small
 * letters that is none of these says what is going on.
 */
function isOffice({ words, typedWords }: Subject): boolean {
  const [first = '', second] = words;
  if (/^(?:bapak|ibu|pak|bu)$/.test(first) && words.length <= 3) {
    return typedWords.every((typed) => /^\p{Lu}/u.test(typed)) && !words.some((one) => verb.test(one));
  }
  if (!words.some((one) => titles.has(one) && !/^(?:bapak|ibu|pak|bu|h|dr|staf)$/.test(one))) return false;
  if (words.length <= 2 && plainTitle.test(first)) return second === undefined || !verb.test(second);
  if (!titles.has(first) && !ceremonies.has(first)) return false;
  return typedWords.every((typed, index) => {
    const one = words[index] ?? '';
    if (titles.has(one) || offices.has(one) || holds(empty, one) || isNumber(one)) return true;
    return index > 0 && /^\p{Lu}/u.test(typed) && !verb.test(one);
  });
}

function isName(one: string): boolean {
  return !titles.has(one) && !offices.has(one) && !holds(empty, one) && !isNumber(one);
}

const ceremonies = new Set(['sambutan', 'arahan', 'pidato', 'pengarahan', 'kunjungan', 'foto', 'kehadiran', 'bersama']);

/** Nothing but words that fit any photo; beside the name of a slot of the layout, one more noun adds nothing. */
function isEmptyTalk({ words }: Subject): boolean {
  const said = words.filter((one) => !holds(empty, one) && !isNumber(one));
  return said.length === 0 || (said.length === 1 && words.some((one) => slots.has(one)));
}

/** The name of an event and nothing else: "Penyerahan Sertifikat". A verb or a place makes it a sight. */
function isEventLabel({ words }: Subject): boolean {
  const [first = ''] = words;
  const said = words.filter((one) => !holds(empty, one) && !isNumber(one));
  return eventHeads.has(first) && words.length <= 3 && said.length === 1 && !words.includes('di') && !said.some(isVerb);
}

function isVerb(one: string): boolean {
  return verb.test(one);
}

/** "Kegiatan Posyandu 3", "Slide 7": one label, told apart by a number. "SDN Kadipaten 1" and "Nomor 5" are names. */
function isNumberedLabel({ text, words }: Subject): boolean {
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if (words.length < 2 || words.length > 5 || !isCounter(last) || !/\d\)?$/.test(text)) return false;
  return words.length === 2 || (empty.has(first) && !numbered.has(words.at(-2) ?? ''));
}

/** Signals of a text that talks, but not about what is to be seen. */
export const talkSignals = defineSignals([
  {
    id: 'credit',
    reason: 'Deskripsi foto hanya berisi kredit pembuat foto.',
    suggestion:
      'Pindahkan nama pembuat ke isian "Kredit", lalu tulis isi fotonya. Contoh: Perajin mencanting kain batik di teras rumah.',
    matches: isCredit,
  },
  {
    id: 'numbered-label',
    reason: 'Deskripsi foto hanya label bernomor; semua foto terdengar sama.',
    suggestion:
      'Tulis apa yang membedakan foto ini dari foto lain. Contoh: Kader posyandu mencatat tinggi badan balita di buku KIA.',
    matches: isNumberedLabel,
  },
  {
    id: 'social-media',
    reason: 'Deskripsi foto berisi ajakan seperti di media sosial.',
    suggestion:
      'Ajakan dan tautan ditulis di dalam tulisan. Di sini tulis yang terlihat. Contoh: Peserta memindai kode QR di meja pendaftaran.',
    matches: ({ own }) => socialMedia.test(own) || /^@[\w.]+$/.test(own),
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
  {
    id: 'generic',
    reason: 'Deskripsi foto tidak mengatakan apa yang terlihat.',
    suggestion:
      'Sebutkan siapa, sedang apa, di mana; satu benda atau tempat yang jelas sudah membantu. Contoh: Peserta pelatihan mengukur pola kain di aula dinas.',
    matches: isEmptyTalk,
  },
  {
    id: 'office-only',
    reason: 'Deskripsi foto hanya menyebut jabatan, belum mengatakan apa yang terjadi.',
    suggestion:
      'Tambahkan apa yang dikerjakan dan bersama siapa. Contoh: Camat bersama warga memperbaiki tanggul jebol dengan karung pasir.',
    // Of a portrait, office and name say who is seen; "Bupati Bojonegoro" has no name.
    matches: (subject, { kind }) =>
      isOffice(subject) && !(kind === 'potret' && subject.words.filter(isName).length >= 2),
  },
  {
    id: 'event-label',
    reason: 'Deskripsi foto hanya nama acara, belum yang terlihat di dalamnya.',
    suggestion:
      'Tambahkan siapa dan apa yang dikerjakan. Contoh: Enam pendonor berbaring di ranjang biru pada acara donor darah.',
    matches: isEventLabel,
  },
]);
