import { segments } from './segments.ts';

/** How a channel counts: UTF-16 units, bytes of UTF-8, or the weights of X. */
export type Counting = 'utf-16' | 'utf-8' | 'x';

/** What a text counts on a channel. */
export function lengthOn(counting: Counting, text: string): number {
  switch (counting) {
    case 'utf-8':
      return new TextEncoder().encode(text).length;
    case 'x':
      return weightOnX(text);
    default:
      return text.length;
  }
}

/** Code points that weigh one; any other weighs two. Source: twitter-text, `config/v3.json`. */
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

/** What the short address weighs that X puts in the place of any other. Source: docs.x.com, "Counting characters". */
const addressWeight = 23;

const isEmoji = (cluster: string) => /^\p{RGI_Emoji}$/v.test(cluster);
/** What X reads as an address as a whole; one with other letters may end earlier for X than for us. */
const isAddress = (word: string) => /^https?:\/\/[!-~]+$/i.test(word);
/** X makes links of bare names too: `lapor.go.id`. */
const maybeAddress = (word: string) => /[^\s.]\.[^\s.]/.test(word);

/**
 * The weighted length of a post on X, in NFC. Never less than X counts; a little more where only X knows what it takes
 * for an address. The library of X, `twitter-text`, is no longer kept; a test holds this against it.
 */
function weightOnX(text: string): number {
  const words = text.normalize('NFC').split(/(\s+)/);
  return words.reduce((sum, word) => sum + wordWeight(word), 0);
}

function wordWeight(word: string): number {
  if (isAddress(word)) return addressWeight;
  const weight = segments(word, 'grapheme').reduce((sum, cluster) => sum + clusterWeight(cluster), 0);
  return maybeAddress(word) ? Math.max(weight, addressWeight) : weight;
}

function clusterWeight(cluster: string): number {
  if (isEmoji(cluster)) return 2;
  return Array.from(cluster).reduce((sum, character) => sum + (isLight(character) ? 1 : 2), 0);
}

function isLight(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return lightRanges.some(([first, last]) => code >= first && code <= last);
}
