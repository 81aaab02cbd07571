/** What takes the place of what was said about a person. */
const masks = [
  { mask: '[surel disamarkan]', pattern: /[^\s@<>(),;]+@[^\s@<>(),;]+/gu },
  { mask: '[tautan disamarkan]', pattern: /\b(?:https?:\/\/|www\.)\S+/giu },
  { mask: '[akun disamarkan]', pattern: /(?<![\p{L}\d])@[\w.]{2,}/gu },
  { mask: '[nomor polisi disamarkan]', pattern: /\b[A-Z]{1,2}[ .-]?\d{1,4}[ .-]?[A-Z]{1,3}\b/gu },
  { mask: '[alamat disamarkan]', pattern: /\brt\W{0,3}\d{1,3}(?:\W{0,3}rw\W{0,3}\d{1,3})?/giu },
  // Seven digits in a row or nearly so: NIK, NIP, family cards, telephones, accounts, and what else names a person.
  { mask: '[nomor disamarkan]', pattern: /\d(?:[\s().\-/]{0,2}\d){6,}/gu },
] as const;

/**
 * A remark without what tells who somebody is: numbers of seven digits and more, mail addresses, accounts, number plates,
 * neighbourhoods. More is masked than needs be; a name alone cannot be told from a word, which is why the form asks for
 * none and why only the OPD reads remarks. Source: UU 27/2022, article 16(2): no more than is needed.
 */
export function maskPersonalData(text: string): string {
  // Digits of other scripts and full width become ours; what cannot be seen parts no number.
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ');
  return masks.reduce((masked, { mask, pattern }) => masked.replace(pattern, mask), plain).trim();
}

/** Digits stand ten in a row in Unicode, zero first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  for (let value = 0; value <= 9; value += 1) {
    const zero = String.fromCodePoint(code - value);
    if (/\p{Nd}/u.test(zero) && !/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value % 10);
  }
  return '0';
}
