import type { PhrasingContent } from 'mdast';
import { endOfTag, exactlyTyped, holdsTag, likelyTyped } from './decap-escape.ts';
import { type Delimiter, type Piece, pairDelimiters } from './delimiters.ts';
import { shelterLiterals } from './invisible.ts';
import { angleLinkAt, readDestination, unescapeSigns } from './link-syntax.ts';
import { tidyInline } from './tidy-inline.ts';

/**
 * Reads the words of a block as Decap's writer wrote them. What it cannot have written as markup is text: its own
 * reader, and CommonMark, would see markup in `__`, `<b>`, `1)` and more that an operator typed as such.
 * @param written the lines of the block, without indentation.
 */
export function readInline(written: string): PhrasingContent[] {
  return tidyInline(readWords(shelterLiterals(written)));
}

function readWords(source: string): PhrasingContent[] {
  const plain = readPlain(source);
  if (plain && !holdsTag(source)) return plain;
  const marked = pairDelimiters(piecesOf(source));
  return plain && !isEmphasisAroundTag(marked, plain) ? plain : marked;
}

/** Around a tag Decap escapes no pairs: `*<NIK>*` may be typed so, or be emphasis, and is shown as emphasis. */
function isEmphasisAroundTag(marked: readonly PhrasingContent[], plain: readonly PhrasingContent[]): boolean {
  const backslashes = (nodes: readonly PhrasingContent[]) => JSON.stringify(nodes).split('\\').length;
  const holdsTags = marked.some((node) => node.type !== 'text' && JSON.stringify(node).includes('<'));
  // Where Decap did escape one of a pair, it was typed.
  return holdsTags && backslashes(marked) <= backslashes(plain);
}

/** Something finished that starts at a place, and where it ends. */
interface Found {
  readonly node: PhrasingContent;
  readonly end: number;
}

/** Reads words that hold no markup but line breaks and bare addresses; for them what was typed is certain. */
function readPlain(source: string): PhrasingContent[] | undefined {
  return inParts(source, breakAt, (line, first) => {
    const typed = exactlyTyped(line, first);
    if (typed !== undefined) return inParts(typed, addressAt, (value) => [{ type: 'text', value }]);
    // The address of a link is not escaped, what is around it is.
    return inParts(line, addressAt, (part, isFirst) => {
      const value = exactlyTyped(part, first && isFirst);
      return value === undefined ? undefined : [{ type: 'text', value }];
    });
  });
}

/** Cuts words at what `separatorAt` finds, and reads the parts between; nothing when a part cannot be read. */
function inParts(
  source: string,
  separatorAt: (source: string, index: number) => Found | undefined,
  read: (part: string, first: boolean) => PhrasingContent[] | undefined,
): PhrasingContent[] | undefined {
  const result: PhrasingContent[] = [];
  let start = 0;
  for (let index = 0; index <= source.length; ) {
    const found = index === source.length ? undefined : separatorAt(source, index);
    if (found || index === source.length) {
      const nodes = read(source.slice(start, index), start === 0);
      if (nodes === undefined) return undefined;
      result.push(...nodes, ...(found ? [found.node] : []));
      start = found?.end ?? index;
    }
    index = found?.end ?? index + 1;
  }
  return result;
}

function breakAt(source: string, index: number): Found | undefined {
  return source.startsWith('\\\n', index) ? { node: { type: 'break' }, end: index + 2 } : undefined;
}

function addressAt(source: string, index: number): Found | undefined {
  const found = angleLinkAt(source, index);
  if (!found) return undefined;
  const { url, text, end } = found;
  return { node: { type: 'link', url, title: null, children: [{ type: 'text', value: text }] }, end };
}

/** Cuts words into texts, what is finished, and delimiters that wait for their pair. */
function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let written = '';
  const flush = () => {
    const before = pieces.at(-1);
    const first = before === undefined || (before.type === 'delimiter' && before.opens);
    if (written !== '') pieces.push({ type: 'text', value: likelyTyped(written, first) });
    written = '';
  };
  for (let index = 0; index < source.length; ) {
    const found = breakAt(source, index) ?? addressAt(source, index) ?? codeAt(source, index) ?? linkAt(source, index);
    const delimiter = found ? undefined : delimiterAt(source, index);
    const end = found?.end ?? (delimiter ? index + delimiter.size : endOfText(source, index));
    if (found || delimiter) flush();
    else written += source.slice(index, end);
    if (found) pieces.push(found.node);
    else if (delimiter) pieces.push(delimiter);
    index = end;
  }
  flush();
  return pieces;
}

/** Where the text that starts here ends at least: an escaped sign, a tag and a run of backticks are taken whole. */
function endOfText(source: string, index: number): number {
  const sign = source[index];
  if (sign === '\\' && /[*_~`[]/.test(source[index + 1] ?? '')) return index + 2;
  if (sign === '<') return endOfTag(source, index) ?? index + 1;
  return sign === '`' ? index + runAt(source, index) : index + 1;
}

function runAt(source: string, start: number): number {
  let end = start;
  while (source[end] === source[start]) end += 1;
  return end - start;
}

function delimiterAt(source: string, index: number): Delimiter | undefined {
  const sign = source[index];
  if (sign !== '*' && sign !== '~') return undefined;
  const size = runAt(source, index);
  if (sign === '~' && size !== 2) return undefined;
  const opens = /\S/.test(source[index + size] ?? ' ');
  const closes = /\S/.test(source[index - 1] ?? ' ');
  return opens || closes ? { type: 'delimiter', sign, size, original: size, opens, closes } : undefined;
}

function codeAt(source: string, index: number): Found | undefined {
  if (source[index] !== '`') return undefined;
  const size = runAt(source, index);
  for (let end = source.indexOf('`', index + size); end !== -1; ) {
    const closing = runAt(source, end);
    if (closing === size) {
      return { node: { type: 'inlineCode', value: source.slice(index + size, end) }, end: end + size };
    }
    end = source.indexOf('`', end + closing);
  }
  return undefined;
}

function linkAt(source: string, index: number): Found | undefined {
  const isImage = source.startsWith('![', index);
  const start = index + (isImage ? 2 : 1);
  // A caret after the bracket keeps Decap from escaping it: then it was typed.
  if (!isImage && (source[index] !== '[' || source[start] === '^')) return undefined;
  const close = closingBracket(source, start);
  const destination = close === undefined ? undefined : readDestination(source, close + 1);
  if (close === undefined || !destination) return undefined;
  const label = source.slice(start, close);
  const { url, title, end } = destination;
  if (isImage) return { node: { type: 'image', url, title, alt: unescapeSigns(label) }, end };
  // Links hold no links.
  const children = readWords(label).flatMap((node) => (node.type === 'link' ? node.children : [node]));
  return { node: { type: 'link', url, title, children }, end };
}

/** The bracket that ends a label: the first before a place. Links hold no links, so another opening ends the search. */
function closingBracket(source: string, start: number): number | undefined {
  for (let index = start; index < source.length; ) {
    const sign = source[index];
    if (sign === '[') return undefined;
    if (sign === ']' && source[index + 1] === '(' && readDestination(source, index + 1)) return index;
    index = codeAt(source, index)?.end ?? endOfText(source, index);
  }
  return undefined;
}
