import type { Place } from '@opd/registry';
import { assetLinesOf } from '../documents/asset-texts.ts';
import type { EntryDocument } from '../documents/entry-document.ts';
import { piecesOf } from '../documents/entry-pieces.ts';
import { type GamblingScan, type Hit, type ScannedText, scanGambling } from './scan.ts';

/** The file is given when it is not the entry's own. */
type PlacedText = ScannedText & Place & { readonly file?: string };

const known = new WeakMap<EntryDocument, GamblingScan<PlacedText>>();

/** Scans an entry once for the three rules on gambling. */
export function scanEntry(entry: EntryDocument): GamblingScan<PlacedText> {
  const scan = known.get(entry) ?? scanGambling(textsOf(entry));
  known.set(entry, scan);
  return scan;
}

function* textsOf(entry: EntryDocument): Generator<PlacedText> {
  for (const { text, links, line, column } of piecesOf(entry)) {
    yield { text, line, column, links: /^https?:/.test(text) ? [...links, text] : links };
  }
  for (const { text, line, file } of assetLinesOf(entry)) {
    // Tables are long and mostly numbers: a quick look leaves out all lines without letters to be read.
    if (/\p{L}{3}|[\p{L}\d]{4}/u.test(text)) yield { text, line, column: 1, file };
  }
}

/** Where the first of some hits stands, and all their terms in words. */
export function summaryOf(
  hits: readonly Hit<PlacedText>[],
): { readonly place: Place & { readonly file?: string }; readonly terms: string } | undefined {
  const [first] = hits;
  if (!first) return undefined;
  const terms = [...new Set(hits.map(({ term }) => term))].slice(0, 6).join(', ');
  const { line, column, file } = first.in;
  return { place: file === undefined ? { line, column } : { line, column, file }, terms };
}
