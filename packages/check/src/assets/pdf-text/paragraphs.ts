import type { PdfParagraph } from './pdf-text.ts';

/** A run of letters as pdf.js gives it; marks of structure have no `str`. */
export interface TextRun {
  /** Of marks alone. */
  readonly type?: string;
  readonly str?: string;
  readonly width?: number;
  readonly height?: number;
  /** The last two are where it stands, from the lower left corner. */
  readonly transform?: readonly number[];
  /** A new line begins behind it. */
  readonly hasEOL?: boolean;
}

/** A link on a page, by the height at which it stands. */
export interface PageLink {
  readonly url: string;
  readonly y: number;
}

interface Line {
  text: string;
  y: number;
  height: number;
}

/**
 * Puts the runs of a page together to lines and paragraphs, in the order of the file. Pure.
 * A gap wider than a letter is high parts columns: two spaces stand for it, so that the numbers of two cells stay two.
 */
export function paragraphsOf(runs: Iterable<TextRun>, links: readonly PageLink[], page: number): PdfParagraph[] {
  const groups: Line[][] = [];
  for (const line of linesOf(runs)) {
    const above = groups.at(-1)?.at(-1);
    const step = above === undefined ? Number.POSITIVE_INFINITY : above.y - line.y;
    // Upwards is another column; further down than two lines is another paragraph.
    if (above === undefined || step < 0 || step > 2 * Math.max(above.height, line.height)) groups.push([]);
    groups.at(-1)?.push(line);
  }
  const paragraphs = groups.map((lines) => ({ page, lines: lines.map(({ text }) => text), links: [] as string[] }));
  for (const { url, y } of links) {
    const distances = groups.map((lines) => distance(lines, y));
    const nearest = paragraphs[distances.indexOf(Math.min(...distances))];
    if (nearest) nearest.links.push(url);
    else paragraphs.push({ page, lines: [], links: [url] });
  }
  return paragraphs;
}

function* linesOf(runs: Iterable<TextRun>): Generator<Line> {
  let line: Line | undefined;
  for (const { str, width = 0, height = 0, transform, hasEOL } of runs) {
    if (str === undefined) continue;
    const y = transform?.[5] ?? 0;
    if (str.trim() !== '') {
      line ??= { text: '', y, height };
      line.height = Math.max(line.height, height);
      line.text += str;
    } else if (line && str !== '') line.text += width > Math.max(height, line.height) ? '  ' : ' ';
    if (!hasEOL || !line) continue;
    yield { ...line, text: line.text.trim() };
    line = undefined;
  }
  if (line) yield { ...line, text: line.text.trim() };
}

/** How far a height on the page is from some lines. */
function distance(lines: readonly Line[], y: number): number {
  return Math.min(...lines.map((line) => Math.abs(line.y - y)));
}
