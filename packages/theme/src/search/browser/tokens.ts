/** The words of a text in small letters, without accents. "KTP-el" is one word, and so is "13.00". */
export function tokensOf(text: string): string[] {
  // Most texts are of plain letters, which are already as they would become.
  const plain = (/^\p{ASCII}*$/u.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '')).toLowerCase();
  return plain.match(/[\p{L}\p{N}]+(?:[-.'][\p{L}\p{N}]+)*/gu) ?? [];
}
