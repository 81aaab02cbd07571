/** Bullets and ticks of Word's symbol fonts, which are private characters, as what they look like. */
const symbolFont: readonly (readonly [RegExp, string])[] = [
  [/[\uF06E\uF076\uF0A7\uF0A8\uF0B7\uF0D8]/g, '•'],
  [/[\uF0FC\uF0FE]/g, '✓'],
];

/** Controls and separators that stand where a space or a new line was meant. */
const spaceLike = /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u2800]/gu;

/**
 * Characters that nobody sees, and that hide what a text says. What the check calls hidden is here; a test on both
 * would need this package to know the check, which it may not.
 */
const unseen = new RegExp(
  [
    '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u206F]', // Direction of writing.
    '[\\u180E\\u200B\\u200C\\u2060-\\u2065\\uFEFF\\u00AD]', // Spaces without width, soft hyphen.
    '[\\u{E0000}-\\u{E007F}]', // Tags.
    '[\\u034F\\u180B-\\u180D\\u180F\\uFE00-\\uFE0D\\u{E0100}-\\u{E01EF}]', // Variants; U+FE0E and U+FE0F make emoji.
    '[\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0\\uFFF9-\\uFFFC]', // Letters without a shape.
    '\\p{Co}|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]', // Private, halves of characters, no characters at all.
    '(?<!\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)\\u200D', // Joiners outside of emoji.
  ].join('|'),
  'gu',
);

/**
 * What was typed or pasted, as it is seen: one form of each letter (NFC), `\n` at the end of lines, nothing hidden.
 * Source: Unicode TR36; `packages/check/src/text/hidden-characters.ts` refuses what is taken out here.
 */
export function cleanText(text: string): string {
  const shown = symbolFont.reduce((result, [pattern, sign]) => result.replace(pattern, sign), text);
  return (
    shown
      .replace(/\r\n?/g, '\n')
      .replace(spaceLike, ' ')
      .replace(unseen, '')
      // Only what was between two of them can have kept a joiner of an emoji alive.
      .replace(unseen, '')
      .normalize('NFC')
  );
}

/** One line of clean text: without spaces at its ends, and with one space where a line ended. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
