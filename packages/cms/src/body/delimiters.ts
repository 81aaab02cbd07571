import type { PhrasingContent } from 'mdast';

/** A run of `*` or `~` that may begin or end emphasis. */
export interface Delimiter {
  readonly type: 'delimiter';
  readonly sign: '*' | '~';
  /** How many are left. */
  size: number;
  /** How many there were. */
  readonly original: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A part of a line: a run of delimiters, something finished, or text as it was written. */
export type Piece = Delimiter | PhrasingContent;

/**
 * Pairs delimiters as CommonMark does, with one difference: next to punctuation they count too. Decap writes
 * `**Catatan:**bawa` for a bold word before another, and shows it bold.
 * Source: CommonMark 0.31, "An algorithm for parsing nested emphasis and links".
 * @param pieces is changed.
 */
export function pairDelimiters(pieces: Piece[]): PhrasingContent[] {
  for (let index = 0; index < pieces.length; index += 1) {
    const closer = pieces[index];
    if (closer?.type !== 'delimiter' || !closer.closes || closer.size === 0) continue;
    const start = openerBefore(pieces, index, closer);
    const opener = pieces[start];
    if (opener?.type !== 'delimiter') continue;
    const size = closer.sign === '~' ? 2 : Math.min(opener.size, closer.size, 2);
    const children = pieces.slice(start + 1, index).flatMap(asContent);
    opener.size -= size;
    closer.size -= size;
    pieces.splice(start + 1, index - start - 1, marked(closer.sign, size, children));
    // The closer is looked at again: more of it may close something that opened earlier.
    index = start + 1;
  }
  return pieces.flatMap(asContent);
}

function openerBefore(pieces: readonly Piece[], end: number, closer: Delimiter): number {
  for (let index = end - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece?.type === 'delimiter' && mayPair(piece, closer)) return index;
  }
  return -1;
}

function mayPair(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.sign !== closer.sign || !opener.opens || opener.size === 0) return false;
  if (closer.sign === '~') return opener.size === 2 && closer.size === 2;
  const both = (opener.opens && opener.closes) || (closer.opens && closer.closes);
  const sum = opener.original + closer.original;
  return !both || sum % 3 !== 0 || (opener.original % 3 === 0 && closer.original % 3 === 0);
}

function marked(sign: Delimiter['sign'], size: number, children: PhrasingContent[]): PhrasingContent {
  if (sign === '~') return { type: 'delete', children };
  return size === 2 ? { type: 'strong', children } : { type: 'emphasis', children };
}

function asContent(piece: Piece): PhrasingContent[] {
  if (piece.type !== 'delimiter') return [piece];
  return piece.size === 0 ? [] : [{ type: 'text', value: piece.sign.repeat(piece.size) }];
}
