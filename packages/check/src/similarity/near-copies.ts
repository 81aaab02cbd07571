/** A text with the name by which it is told. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Two texts of which one is nearly a copy of the other. */
export interface NearCopy {
  readonly name: string;
  readonly of: string;
  /** Share of the text that they have in common, 0 to 1. */
  readonly share: number;
}

/** Hashes in a signature, and how many of them make a band: pairs above 0.8 share a band in all but 1 of 10,000. */
const bands = 24;
const rows = 4;
/** Words in a shingle. */
const shingle = 3;
/** Shorter texts are alike because there is little to say. */
const fewestWords = 60;

/**
 * Finds near copies among many texts. Signatures (MinHash with bands) choose the pairs and only those are compared,
 * so that the cost grows with the number of texts, not with its square.
 * Source: Broder 1997, On the resemblance and containment of documents.
 * @param least share from which two texts count as copies.
 */
export function* nearCopiesIn(texts: readonly NamedText[], least = 0.8): Generator<NearCopy> {
  const buckets = new Map<string, number>();
  const compared = new Set<string>();
  for (const [index, { name, text }] of texts.entries()) {
    const shingles = shinglesOf(text);
    if (shingles.size < fewestWords) continue;
    for (const key of bandsOf(shingles)) {
      const other = buckets.get(key);
      if (other === undefined) buckets.set(key, index);
      if (other === undefined || compared.has(`${index} ${other}`)) continue;
      compared.add(`${index} ${other}`);
      const earlier = texts[other];
      const share = earlier ? overlap(shingles, shinglesOf(earlier.text)) : 0;
      if (!earlier || share < least) continue;
      yield { name, of: earlier.name, share };
      break;
    }
  }
}

function shinglesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let start = 0; start + shingle <= words.length; start += 1) {
    shingles.add(hashOf(words.slice(start, start + shingle).join(' ')));
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function bandsOf(shingles: ReadonlySet<number>): string[] {
  return Array.from({ length: bands }, (_, band) => {
    const least = Array.from({ length: rows }, (_unused, row) => smallest(shingles, band * rows + row));
    return `${band}:${least.join()}`;
  });
}

/** The smallest hash of all shingles under one of many orders. */
function smallest(shingles: ReadonlySet<number>, order: number): number {
  let least = 0xffffffff;
  const factor = (order * 0x9e3779b1 + 0x85ebca6b) | 1;
  for (const value of shingles) {
    let mixed = Math.imul(value ^ (value >>> 15), factor);
    mixed = (mixed ^ (mixed >>> 13)) >>> 0;
    if (mixed < least) least = mixed;
  }
  return least;
}

/** Dice's coefficient. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((value) => b.has(value)).length;
  return (2 * both) / (a.size + b.size);
}
