/**
 * What the font can draw: ASCII, Latin-1, Latin Extended-A, and the marks of careful typing.
 * A test asks the font itself for every one of them.
 */
const drawable =
  /[\u0020-\u007E\u00A1-\u00AC\u00AE-\u0148\u014A-\u017E\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC\u2122\u2212]/u;

/**
 * Text as the font can draw it: rare letters lose their marks (`ẓ` becomes `z`), emoji and other
 * scripts are left out, white space becomes single spaces.
 */
export function printableText(text: string): string {
  const characters = Array.from(text.normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' '), drawn);
  return characters.join('').replace(/ {2,}/g, ' ').trim();
}

function drawn(character: string): string {
  if (drawable.test(character)) return character;
  return Array.from(character.normalize('NFKD'))
    .filter((part) => drawable.test(part))
    .join('');
}
