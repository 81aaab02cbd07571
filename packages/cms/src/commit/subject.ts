/** Git cuts longer first lines in its lists. */
const longest = 72;

/**
 * The first line of a commit: one line, without signs that do something in a terminal or turn the direction of text,
 * cut at a word where it is too long.
 */
export function commitSubject(message: string): string {
  const line = message
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const signs = [...line];
  if (signs.length <= longest) return line;
  // With the sign after the cut: where that is a space, the last word is whole.
  const atWord = signs
    .slice(0, longest)
    .join('')
    .replace(/[\s\p{P}]+\S*$/u, '');
  const { length } = [...atWord];
  // A single long word is cut where it stands.
  const isGood = length > longest / 2 && length < longest;
  return `${isGood ? atWord : signs.slice(0, longest - 1).join('')}…`;
}

/** The folder of an entry in the path that Decap takes for its name: `2026-11-24-panen-raya` of `…/index`. */
export function entryFolder(slug: string): string {
  return slug.replace(/\/index$/, '');
}
