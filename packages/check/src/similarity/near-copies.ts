import { plainWords } from './plain-words.ts';

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
const space = 0x20;
/** Shorter texts are alike because there is little to say. */
const fewestWords = 60;

/**
 * Finds near copies among many texts. Signatures (MinHash with bands) choose the pairs and only those are compared,
 * so that the cost grows with the number of texts, not with its square.
 * Source: Broder 1997, On the resemblance and containment of documents.
 * @param least share from which two texts count as copies.
 */
export function* nearCopiesIn(texts: readonly NamedText[], least = 0.8): Generator<NearCopy> {
  const buckets = Array.from({ length: bands }, () => new Map<number, number>());
  const compared = new Set<string>();
  for (const [index, { name, text }] of texts.entries()) {
    const shingles = shinglesOf(text);
    if (shingles.length < fewestWords) continue;
    for (const [band, key] of bandsOf(shingles).entries()) {
      const other = buckets[band]?.get(key);
      if (other === undefined) buckets[band]?.set(key, index);
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

/** Hashes of all runs of words, each once, in ascending order. */
function shinglesOf(text: string): Uint32Array {
  // With single spaces between the words, a run of words is a stretch of the text.
  const words = plainWords(text);
  const hashes: number[] = [];
  const starts: number[] = [0];
  for (let end = 1; end <= words.length; end += 1) {
    if (end < words.length && words[end] !== space) continue;
    if (starts.length >= shingle) hashes.push(hashOf(words, starts[starts.length - shingle] ?? 0, end));
    starts.push(end + 1);
  }
  const sorted = Uint32Array.from(hashes).sort();
  return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}

/** FNV-1a, 32 bits, of a stretch of a text. */
function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (codes[index] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** A number for each band, made of the smallest hashes under its orders. */
function bandsOf(shingles: Uint32Array): number[] {
  const mixed = shingles.map((value) => value ^ (value >>> 15));
  const keys: number[] = [];
  for (let band = 0; band < bands; band += 1) {
    let key = 0x811c9dc5;
    for (let row = 0; row < rows; row += 1) {
      key = Math.imul(key ^ smallest(mixed, band * rows + row), 0x85ebca6b);
      key ^= key >>> 15;
    }
    keys.push(key);
  }
  return keys;
}

/** The smallest hash of all shingles under one of many orders. @param mixed the shingles, their halves mixed. */
function smallest(mixed: Uint32Array, order: number): number {
  let least = 0xffffffff;
  const factor = (order * 0x9e3779b1 + 0x85ebca6b) | 1;
  for (let index = 0; index < mixed.length; index += 1) {
    const product = Math.imul(mixed[index] ?? 0, factor);
    const value = (product ^ (product >>> 13)) >>> 0;
    if (value < least) least = value;
  }
  return least;
}

/** Dice's coefficient of two ascending lists. */
function overlap(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  let at = 0;
  for (const value of a) {
    while (at < b.length && (b[at] ?? 0) < value) at += 1;
    if (b[at] === value) both += 1;
  }
  return (2 * both) / (a.length + b.length);
}
