import type { AlignType } from 'mdast';

/**
 * Stands after a sign that is a letter and no markup: `*` with it is a star. Decap writes what is typed without
 * escaping all of it, and reads it differently; this character has no width, survives Decap's writer, and is taken out
 * when an entry is saved. U+2060 WORD JOINER.
 */
const guard = '\u2060';

/** Keeps markup apart that Decap's reader would take for one: `*a*` beside `**b**`. U+2064 INVISIBLE PLUS. */
export const gap = '\u2064';

/** Decap forgets how a column is aligned: one of these at the end of its head remembers. None has a width. */
const alignments: Readonly<Record<string, AlignType>> = { '\u2061': 'left', '\u2062': 'center', '\u2063': 'right' };

/** The character that remembers how a column is aligned; nothing for a column that is not. */
export function alignmentMark(align: AlignType | undefined): string {
  return Object.entries(alignments).find(([, known]) => known === align)?.[0] ?? '';
}

/** How a column is aligned, as its head remembers it; `undefined` when it does not. */
export function rememberedAlignment(head: string): AlignType | undefined {
  const found = [...head].findLast((character) => Object.hasOwn(alignments, character));
  return found === undefined ? undefined : alignments[found];
}

/** A sign that is a letter, in the editor's Markdown: neither Decap nor our reader takes it for markup. */
export function literalSign(sign: string): string {
  return `\\${guardedSign(sign)}`;
}

/** The same where Decap drops no backslash, but where one would join what follows. */
export function guardedSign(sign: string): string {
  return sign + guard;
}

/** Where guarded signs wait, out of the reader's sight. Private: `cleanText` would take them out of what was typed. */
const shelter = 0xe100;
const sheltered = /[\uE100-\uE17F]/g;
const guarded = new RegExp(`\\\\?([!-/:-@[-\`{-~])${guard}`, 'g');

/** Hides guarded signs, with the backslash that either writer may have put before them, so that no markup is seen. */
export function shelterLiterals(markdown: string): string {
  return markdown
    .replace(sheltered, '')
    .replace(guarded, (_whole, sign: string) => String.fromCharCode(shelter + sign.charCodeAt(0)));
}

/** Brings the hidden signs back. */
export function unshelterLiterals(text: string): string {
  return text.replace(sheltered, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - shelter));
}
