/** A character that readers do not see. */
export interface HiddenCharacter {
  /** Where in the text, in code units. */
  readonly index: number;
  /** `U+200B`. */
  readonly code: string;
  /** What it is, in Indonesian. */
  readonly name: string;
}

const kinds: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'pembalik arah tulisan', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u206A-\u206F]/ },
  { name: 'spasi selebar nol', pattern: /[\u180E\u200B-\u200D\u2060\uFEFF]/ },
  { name: 'tanda hubung tersembunyi', pattern: /\u00AD/ },
  { name: 'huruf tag tersembunyi', pattern: /[\u{E0000}-\u{E007F}]/u },
  { name: 'pengubah bentuk tersembunyi', pattern: /[\u034F\u180B-\u180D\u180F\uFE00-\uFE0D\u{E0100}-\u{E01EF}]/u },
  { name: 'huruf kosong', pattern: /[\u115F\u1160\u17B4\u17B5\u2061-\u2064\u2800\u3164\uFFA0\uFFF9-\uFFFC]/ },
  { name: 'karakter pribadi suatu fon', pattern: /\p{Co}/u },
  { name: 'pemisah baris tersembunyi', pattern: /[\u2028\u2029]/ },
  { name: 'karakter kendali', pattern: /(?![\t\n\r])\p{Cc}/u },
];

const any = new RegExp(kinds.map(({ pattern }) => pattern.source).join('|'), 'gu');

/** What most texts hold none of; quicker than the pattern of all kinds. */
const unusual = /[^\t\n\r -~]/;

/** Joins emoji into one picture (a family), which is seen. */
const joinsEmoji = /\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?$/u;

/**
 * Characters that are not seen and so can hide what a text says or where a link leads. Arabic letters, marks
 * and numbers pass; the controls of direction do not, since browsers set Arabic right without them.
 * Source: Unicode TR36, security considerations; CVE-2021-42574 (Trojan Source).
 */
export function* hiddenCharactersIn(text: string): Generator<HiddenCharacter> {
  if (!unusual.test(text)) return;
  for (const { 0: found, index } of text.matchAll(any)) {
    if (found === '\u200D' && joinsEmoji.test(text.slice(Math.max(0, index - 4), index))) continue;
    // A byte order mark at the very start is what Windows editors write.
    if (found === '\uFEFF' && index === 0) continue;
    const point = found.codePointAt(0) ?? 0;
    const name = kinds.find(({ pattern }) => pattern.test(found))?.name ?? 'karakter tersembunyi';
    yield { index, code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, name };
  }
}

/** Tells quickly whether a text may hold a hidden character. */
export function hasHiddenCharacters(text: string): boolean {
  return unusual.test(text) && text.search(any) !== -1;
}
