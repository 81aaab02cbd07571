import type { BlockContent, Heading, List, ListItem, PhrasingContent, Root } from 'mdast';
import { cleanText } from './clean-text.ts';
import { blockOfLine } from './editor-block.ts';
import { gap } from './invisible.ts';
import { readInline } from './read-inline.ts';
import { readTable } from './read-table.ts';
import { onOneLine } from './tidy-inline.ts';

type Block = BlockContent;

/** What Decap writes between two lists that follow each other. */
const betweenLists = '<!---->';

/**
 * Reads the Markdown of Decap's text editor. Not as Markdown is read: Decap writes what is typed without escaping all
 * of it, and this reader takes for markup only what Decap's writer writes as such. Nothing interrupts a paragraph but a
 * blank line; bullets are `*`, numbers end with a dot.
 * Source: decap-cms-widget-richtext 3.7.0, `serializers/index.js`; remark-stringify 6.0.4.
 */
export function readDecap(markdown: string): Root {
  return { type: 'root', children: readBlocks(markdown.replace(/\r\n?/g, '\n').split('\n'), false) };
}

/** @param inItem whether the lines are those of a list item: it starts with words, whatever they look like. */
function readBlocks(lines: readonly string[], inItem: boolean): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; ) {
    if (isBlank(lines[start])) {
      start += 1;
      continue;
    }
    const { nodes, end } = readBlock(lines, start, inItem && start === 0, blocks.at(-1));
    blocks.push(...nodes);
    start = end;
  }
  return blocks;
}

interface Taken {
  readonly nodes: Block[];
  readonly end: number;
}

function readBlock(lines: readonly string[], start: number, areWords: boolean, before: Block | undefined): Taken {
  const line = lines[start] ?? '';
  const component = blockOfLine(line);
  if (component) return { nodes: [{ type: 'editorBlock', ...component }], end: start + 1 };
  const fence = /^(`{3,})([^`]*)$/.exec(line);
  if (fence) return readCode(lines, start, fence[1] ?? '', fence[2] ?? '');
  const list = areWords ? undefined : readList(lines, start, before);
  if (list) return list;

  const end = endOfRun(lines, start);
  const run = lines.slice(start, end);
  if (areWords) return { nodes: paragraphOf(run), end };
  if (line.startsWith('>')) return readQuote(lines, start);
  if (run.length === 1 && /^(?:- - -|---)$/.test(line)) return { nodes: [{ type: 'thematicBreak' }], end };
  if (run.length === 1 && line === betweenLists && before?.type === 'list') return { nodes: [], end };
  const table = readTable(run);
  if (table) return { nodes: [table], end };
  const heading = /^(#{1,6}) (.*)$/.exec(line);
  if (heading) {
    const children = onOneLine(words([heading[2] ?? '', ...run.slice(1)]));
    const depth = (heading[1] ?? '').length as Heading['depth'];
    return { nodes: children.length === 0 ? [] : [{ type: 'heading', depth, children }], end };
  }
  return { nodes: paragraphOf(run), end };
}

function paragraphOf(run: readonly string[]): Block[] {
  const children = words(run);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function words(lines: readonly string[]): PhrasingContent[] {
  const written = lines.map((line) => line.trim()).join('\n');
  // Decap's way to write a paragraph of nothing but spaces.
  return written === '\\' ? [] : readInline(written);
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function endOfRun(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && !isBlank(lines[end])) end += 1;
  return end;
}

function readCode(lines: readonly string[], start: number, fence: string, language: string): Taken {
  const close = lines.findIndex((line, index) => index > start && line === fence);
  const end = close === -1 ? lines.length : close;
  const value = cleanText(lines.slice(start + 1, end).join('\n'));
  return { nodes: [{ type: 'code', lang: cleanText(language).trim() || null, value }], end: end + 1 };
}

function readQuote(lines: readonly string[], start: number): Taken {
  let end = start;
  while (lines[end]?.startsWith('>')) end += 1;
  const children = readBlocks(
    lines.slice(start, end).map((line) => line.replace(/^> ?/, '')),
    false,
  );
  return { nodes: children.length === 0 ? [] : [{ type: 'blockquote', children }], end };
}

/** The marker of a list item: what stands before its words, and its number if it has one. */
function markerOf(line: string): { readonly width: number; readonly number: number | undefined } | undefined {
  const [whole, digits] = /^(?:\*|([1-9]\d{0,8})\.)(?: |$)/.exec(line) ?? [];
  if (whole === undefined) return undefined;
  return { width: whole.trimEnd().length + 1, number: digits === undefined ? undefined : Number(digits) };
}

/**
 * Reads a list. Decap writes its items without blank lines between them, and what belongs to an item indented. A single
 * number is written like a paragraph that starts with one: it is a list when it is `1.` and no other number is near.
 */
function readList(lines: readonly string[], start: number, before: Block | undefined): Taken | undefined {
  const first = markerOf(lines[start] ?? '');
  if (!first) return undefined;
  const ordered = first.number !== undefined;
  const items: ListItem[] = [];
  let end = start;
  for (let next: typeof first | undefined = first; next; ) {
    const { width } = next;
    const stop = endOfItem(lines, end, width);
    // A line break was typed there: the next number is part of a paragraph.
    if (ordered && lines[stop - 1]?.endsWith('\\') && !isBlank(lines[stop])) return undefined;
    items.push(readItem(lines.slice(end, stop).map((line) => line.slice(width))));
    end = stop;
    next = nextMarker(lines, end, first.number === undefined ? undefined : first.number + items.length);
  }
  const isMarked = lines[start]?.startsWith(gap, first.width) || lines[start - 2] === betweenLists;
  const isCertain = !ordered || items.length > 1 || isMarked;
  if (!isCertain && !isLoneFirst(lines, end, first.number, before)) return undefined;
  const list: List = { type: 'list', ordered, start: first.number ?? null, spread: false, children: items };
  return { nodes: [list], end };
}

/** The marker of the item that follows; `number` is the one that it must have, `undefined` for a bullet. */
function nextMarker(lines: readonly string[], start: number, number: number | undefined) {
  const next = markerOf(lines[start] ?? '');
  return next?.number === number ? next : undefined;
}

function isLoneFirst(
  lines: readonly string[],
  end: number,
  number: number | undefined,
  before: Block | undefined,
): boolean {
  const next = lines.slice(end).find((line) => !isBlank(line));
  return number === 1 && markerOf(next ?? '')?.number === undefined && !(before?.type === 'list' && before.ordered);
}

/** The line behind an item: the first that is not indented, without the blank ones before it. */
function endOfItem(lines: readonly string[], start: number, width: number): number {
  let end = start + 1;
  for (let index = end; index < lines.length; index += 1) {
    if (isBlank(lines[index])) continue;
    if (!lines[index]?.startsWith(' '.repeat(width))) break;
    end = index + 1;
  }
  return end;
}

function readItem(lines: readonly string[]): ListItem {
  const [first = '', ...rest] = lines;
  // So Decap writes a list in an item that has no words.
  const inner = /^ {2}(\S.*)$/.exec(first)?.[1] ?? '';
  const children = markerOf(inner) ? readBlocks([inner, ...rest], false) : readBlocks(lines, true);
  const others = children.filter(({ type }) => type !== 'list').length;
  return { type: 'listItem', spread: others > 1, children };
}
