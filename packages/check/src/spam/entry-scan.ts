import type { Asset } from '../assets/asset.ts';
import { assetLinesOf } from '../documents/asset-texts.ts';
import type { EntryDocument } from '../documents/entry-document.ts';
import { piecesOf } from '../documents/entry-pieces.ts';
import type { FileRemark } from '../finding.ts';
import { registryTextsOf } from '../site/registry-texts.ts';
import type { SiteContent } from '../site/site-content.ts';
import { type GamblingScan, type Hit, type ScannedText, scanGambling } from './scan.ts';

/** A text with its place; the page when it stands in a PDF. */
export interface PlacedText extends ScannedText, Pick<FileRemark, 'file' | 'line' | 'column'> {
  readonly page?: number;
}

/** What the scanner makes of a text, a table or a PDF. */
export type PlacedScan = GamblingScan<PlacedText>;

type Scans = readonly PlacedScan[];

const known = new WeakMap<EntryDocument | SiteContent, Scans>();

/** Scans an entry once for the three rules on gambling: its text with its tables, and each of its PDFs. */
export function scansOfEntry(entry: EntryDocument): Scans {
  const scans =
    known.get(entry) ?? [[...textsOfEntry(entry)], ...entry.assets.map(textsOfPdf)].map((texts) => scanGambling(texts));
  known.set(entry, scans);
  return scans;
}

/** Scans what lies outside of the entries once for the three rules on gambling, file by file. */
export function scansOfSite(site: SiteContent): Scans {
  const scans = known.get(site) ?? textsOutside(site).map((texts) => scanGambling(texts));
  known.set(site, scans);
  return scans;
}

function textsOutside(site: SiteContent): PlacedText[][] {
  const registry = [...registryTextsOf(site)].map(({ text, ...place }) => ({ text, links: linksIn(text), ...place }));
  const files = site.assets.map((asset) => [nameOf(asset), ...linesOf([asset]), ...textsOfPdf(asset)]);
  return [...Map.groupBy(registry, ({ file }) => file).values(), ...files];
}

function* textsOfEntry(entry: EntryDocument): Generator<PlacedText> {
  const file = entry.path;
  yield { text: entry.folder, file, line: 1, column: 1 };
  for (const { text, links, line, column } of piecesOf(entry)) {
    yield { text, file, line, column, links: [...links, ...linksIn(text)] };
  }
  yield* entry.assets.map(nameOf);
  yield* linesOf(entry.assets);
}

/** Names of files are addresses, which search engines read. */
function nameOf({ path, name }: Asset): PlacedText {
  return { text: name.replace(/\.[^.]*$/, ''), file: path, line: 1, column: 1 };
}

function* linesOf(assets: readonly Asset[]): Generator<PlacedText> {
  for (const { text, line, file, page } of assetLinesOf({ assets })) {
    // Tables are long and mostly numbers: a quick look leaves out all lines without letters to be read.
    if (page === undefined && /\p{L}{3}|[\p{L}\d]{4}/u.test(text)) yield { text, line, column: 1, file };
  }
}

/** A paragraph is read as one: its lines end where the page does. */
function textsOfPdf({ path, pdfText }: Asset): PlacedText[] {
  const paragraphs = pdfText?.paragraphs ?? [];
  return paragraphs.map(({ page, lines, links }) => {
    return {
      text: lines.join(' '),
      links: [...links, ...lines.flatMap(linksIn)],
      file: path,
      line: 1,
      column: 1,
      page,
    };
  });
}

function linksIn(text: string): string[] {
  return /^https?:/.test(text) ? [text] : [];
}

/** Where a text stands, for a finding. */
export function placeOfText({ file, line, column }: PlacedText): Pick<FileRemark, 'file' | 'line' | 'column'> {
  return { file, line, column };
}

/** The first of some hits, and all their terms in words. */
export function summaryOf(
  hits: readonly Hit<PlacedText>[],
): { readonly first: PlacedText; readonly terms: string } | undefined {
  const [hit] = hits;
  if (!hit) return undefined;
  return { first: hit.in, terms: [...new Set(hits.map(({ term }) => term))].slice(0, 6).join(', ') };
}
