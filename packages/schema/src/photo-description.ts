/** Verdict on a photo's description. A refusal says why and how to do better, in Indonesian. */
export type DescriptionJudgement =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly suggestion: string };

interface Refusal {
  readonly reason: string;
  readonly matches: (text: string, words: readonly string[]) => boolean;
}

/** Longest description that is still comfortable to listen to, in characters. */
export const longestDescription = 250;

const example =
  'Tulis yang terlihat: siapa, sedang apa, di mana. Contoh: Petugas mengangkat sampah dari gorong-gorong di Jalan Teuku Umar.';

/** Words that say nothing about what is to be seen. */
const emptyWords = new Set(
  `foto gambar dokumentasi dok dokumen kegiatan acara gambaran image picture photo pic img banner hero slide thumbnail
  ini itu yang dan di ke dari pada untuk dengan saat ketika adalah oleh suasana bersama kami kita telah sudah berjalan
  lancar sukses baik dilaksanakan menunjukkan humas kominfo istimewa tes test testing contoh ada tidak belum kosong
  asdf asd qwerty xxx insert text here alt caption keterangan deskripsi judul utama diisi isi nanti
  baru fix final revisi sebuah sedang berlangsung khidmat meriah tertib aman rapat koordinasi apel upacara sambutan
  alhamdulillah terima kasih terimakasih atas selamat tercinta hebat keren mantap`.split(/\s+/),
);

/** Titles that alone name a person's office, not what the photo shows. */
const officeWords = new Set(
  'bupati wakil gubernur camat lurah kades kepala sekretaris kadin kadis dinas badan bagian bidang seksi daerah desa direktur ketua pembina bapak ibu pak bu'.split(
    ' ',
  ),
);

const refusals: readonly Refusal[] = [
  { reason: 'Deskripsi foto kosong.', matches: (text) => text === '' },
  // Before all others, so that none of them meets a text of unbounded length.
  {
    reason: `Deskripsi foto terlalu panjang untuk didengarkan (lebih dari ${longestDescription} huruf).`,
    matches: (text) => text.length > longestDescription,
  },
  { reason: 'Deskripsi foto tidak berisi kata.', matches: (text) => !/\p{L}{2,}/u.test(text) },
  { reason: 'Deskripsi foto berisi alamat web.', matches: (text) => /https?:|www\.|\blink\b.*\bbio\b/i.test(text) },
  {
    reason: 'Deskripsi foto berisi kode atau teks templat.',
    matches: (text) => /<\/?[a-z][^>]*>|\[object |lorem ipsum/i.test(text),
  },
  {
    reason: 'Deskripsi foto berisi nomor pribadi (NIK atau telepon seluler).',
    matches: (text) => /(?<!\d)\d{16}(?!\d)|(?<!\d)(?:\+62|0)8\d{2}[- ]?\d{3,4}[- ]?\d{3,}/.test(text),
  },
  {
    reason: 'Deskripsi foto berisi promosi judi daring.',
    matches: (text) => /\b(?:gacor|maxwin|slot\d{2,})\b/i.test(text),
  },
  { reason: 'Deskripsi foto masih berupa nama berkas.', matches: looksLikeFileName },
  { reason: 'Deskripsi foto berisi tagar.', matches: (text) => (text.match(/#\p{L}/gu) ?? []).length >= 2 },
  {
    reason: 'Deskripsi foto hanya berisi kredit pembuat foto.',
    matches: (text) => /^(?:foto|dok|sumber)\s*[.:]/i.test(text) && text.length < 40,
  },
  { reason: 'Deskripsi foto ditulis dengan huruf besar semua.', matches: isShouting },
  {
    reason: 'Deskripsi foto tidak mengatakan apa yang terlihat.',
    matches: (_text, words) => words.every((word) => emptyWords.has(word) || /^\d+$/.test(word)),
  },
  {
    reason: 'Deskripsi foto hanya menyebut jabatan, belum mengatakan apa yang terjadi.',
    matches: (_text, words) => words.every((word) => officeWords.has(word) || emptyWords.has(word)),
  },
  {
    reason: 'Deskripsi foto hanya menyebut jabatan, belum mengatakan apa yang terjadi.',
    matches: (text) =>
      /^(?:(?:Wakil )?(?:Bupati|Gubernur)|Camat|Lurah|Kepala|Sekretaris|Direktur)(?: \p{Lu}\S*)*$/u.test(text),
  },
  {
    reason: 'Deskripsi foto hanya label bernomor; semua foto terdengar sama.',
    matches: (text, [first = '']) => emptyWords.has(first) && /^(?:\S+ ){1,4}\d{1,3}$/.test(text),
  },
  {
    reason: 'Deskripsi foto dimulai dengan "image of"; pembaca layar sudah mengatakan bahwa ini gambar.',
    matches: (text) => /^(?:an? )?(?:image|photo|picture) of\b/i.test(text),
  },
  {
    reason: 'Deskripsi foto mengulang kata yang sama untuk mesin pencari.',
    matches: (_text, words) => isStuffed(words),
  },
  {
    reason: 'Deskripsi foto terlalu singkat.',
    matches: (text, words) => words.filter((word) => !/^\d+$/.test(word)).length < 2 || text.length < 10,
  },
];

/**
 * Decides whether a photo's description is acceptable. Pure, and the only judge: the CMS, the check
 * and the build all call it and show the same sentence.
 * Source: WCAG 2.2 success criterion 1.1.1 (text alternatives); the wording asks for what a person
 * who cannot see the photo needs to know.
 * @param description text as the operator typed it.
 */
export function judgePhotoDescription(description: string): DescriptionJudgement {
  const text = description
    .replace(/[\u200B-\u200D\u00AD\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const refusal = refusals.find(({ matches }) => matches(text, words));
  return refusal ? { ok: false, reason: refusal.reason, suggestion: example } : { ok: true };
}

function looksLikeFileName(text: string): boolean {
  if (/\.(?:jpe?g|png|webp|avif|heic|gif|pdf)$/i.test(text)) return true;
  if (/^(?:img|dsc|dcim|pxl|vid|screenshot|whatsapp image)[\s_-]*[\d(]/i.test(text)) return true;
  return !text.includes(' ') && /[_-]|\d/.test(text);
}

/** One word is half of the text or more. A list of villages repeats "Desa" less than that. */
function isStuffed(words: readonly string[]): boolean {
  const most = Math.max(...words.map((word) => words.filter((other) => other === word).length));
  return most >= 3 && most / words.length >= 0.5;
}

function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length > 20 && capitals.length / letters.length > 0.8;
}
