/** A description made ready for the signals. */
export interface Subject {
  /** Without invisible characters, runs of white space and emoji. */
  readonly text: string;
  /** The text without what stands in quotation marks: the words of a poster are not the operator's own. */
  readonly own: string;
  /** Words of `text` in lower case; a number with its separators is one word. */
  readonly words: readonly string[];
  /** The same words as they were typed. */
  readonly typedWords: readonly string[];
  /** Emoji were taken out. */
  readonly hasEmoji: boolean;
}

const invisible = /[\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0]/gu;
/** Most texts: nothing in them is another spelling, invisible or an emoji. */
const plain = /^[\x20-\x7e]*$/;

const blank = /[\s\p{Cc}\u2800]+/gu;
/** Unicode counts the signs of copyright and trade mark among the pictographs; here they are letters. */
const emoji = /[[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20E3]--[©®™]]/gv;
const word = /\d+(?:[.,:/-]\d+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;
/** What a quotation begins with. */
const quote = /["“«'‘]/;
const quotation = /"[^"]*"|“[^”]*”|«[^»]*»|(?<![\p{L}\p{N}])['‘][^'’]*['’](?![\p{L}\p{N}])/gu;

/**
 * One spelling for what looks the same: letters in a fancy alphabet become letters, invisible characters go and
 * white space becomes one space. Every step is a single pass, whatever the length.
 */
export function clean(text: string): string {
  const seen = plain.test(text) ? text : text.normalize('NFKC').replace(invisible, '');
  return seen.replace(blank, ' ').trim();
}

/** Prepares a text that `clean` has cleaned. */
export function toSubject(cleaned: string): Subject {
  const text = plain.test(cleaned) ? cleaned : cleaned.replace(emoji, ' ').replace(/ +/g, ' ').trim();
  const own = quote.test(text) ? text.replace(quotation, ' ').trim() : text;
  const typedWords = text.match(word) ?? [];
  return {
    text,
    // Nothing but a quotation is the operator's own text after all.
    own: /\p{L}{2}/u.test(own) ? own : text,
    words: typedWords.map((typed) => typed.toLowerCase()),
    typedWords,
    hasEmoji: text !== cleaned,
  };
}

/** The words of a text, for lists of words and for texts that are compared. */
export function wordsOf(text: string): string[] {
  return toSubject(clean(text)).words.slice();
}

/** Words after which a number is a name ("SDN 3", "RT 02"), not a counter of photos. */
export const numbered: ReadonlySet<string> = new Set(
  wordsOf(`rt rw no nomor nomer lantai kelas sd sdn smp smpn sma sman smk smkn mi mts man tk paud loket blok dusun
    tahap juara peringkat km kilometer jilid edisi zona pos ruang kamar gang hari tahun bulan bab pasal jalur rute
    golongan eselon tingkat simpang puskesmas kelompok regu tim tps`),
);

/**
 * What two texts have in common when a listener cannot tell them apart: case, punctuation, "Foto:" in front and the
 * counter of a series ("… 1", "… (2)", "3. …") do not count. Years and numbers that are names do.
 */
export function comparable(text: string): string {
  // Far longer than any description that could equal it, and short enough for every pattern here.
  const words = wordsOf(text.slice(0, 1000));
  if (words.length > 2 && /^(?:foto|gambar|dokumentasi)$/.test(words[0] ?? '')) words.shift();
  const last = words.at(-1) ?? '';
  const before = words.slice(-4, -1);
  if (words.length > 1 && isCounter(last) && !before.some((one) => numbered.has(one))) words.pop();
  if (words.length > 1 && isCounter(words[0] ?? '') && /^\W*\d+\s*[.):-]/.test(text)) words.shift();
  return words.join(' ');
}

/** Whether a word counts photos: up to three digits. A year has four. */
export function isCounter(one: string): boolean {
  return /^\d{1,3}(?:\.\d)?$/.test(one);
}

/** Whether every word is a number, and there is one. */
export function isNumber(one: string): boolean {
  return /^[\d.,:/-]+$/.test(one);
}
