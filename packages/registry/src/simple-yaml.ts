import type { Place } from './yaml-document.ts';

/** YAML of the plain kind that operators and the CMS write, with the place of every key and item. */
export interface SimpleYaml {
  readonly value: unknown;
  /** As `YamlDocument.placeOf`. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** A value as it was read. `keys` of a group by name, `items` of a list. */
interface Node {
  readonly value: unknown;
  /** Where its key stands; of an item, where it starts itself. */
  readonly place: Place;
  readonly keys?: ReadonlyMap<string, Node>;
  readonly items?: readonly Node[];
}

interface Line {
  /** Of the file, counted from 1. */
  readonly number: number;
  readonly indent: number;
  /** What stands behind the indent. */
  readonly text: string;
}

/** Nobody nests deeper, and reading is recursive. */
const deepest = 40;
/** Outside line ends and spaces, what YAML may read in a way of its own. */
const unusual = /[^\n\x20-\x7e\xa1-\u1fff\u2010-\u2027\u2030-\u205f\u3000-\ud7ff\ue000-\ufdff]| $| \n/;

/**
 * Reads groups, lists, and texts and numbers of one line: nearly all frontmatter, twenty times as fast as a full
 * parser. A property test holds it to what `yaml` reads.
 * @param text the YAML.
 * @param firstLine line of the file on which the text starts.
 * @returns nothing for whatever could mean anything else, mistakes included: that is the full parser's to read.
 */
export function readSimpleYaml(text: string, firstLine: number): SimpleYaml | undefined {
  if (unusual.test(text)) return undefined;
  const lines: Line[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const indent = line.search(/[^ ]/);
    if (indent > deepest) return undefined;
    if (indent >= 0) lines.push({ number: index + firstLine, indent, text: line.slice(indent) });
  }
  const start = { line: firstLine, column: 1 };
  const root = lines[0]?.indent === 0 ? new SimpleReader(lines).readAll(start) : undefined;
  return root && { value: root.value, placeOf: (path) => placeIn(root, path) };
}

function placeIn(root: Node, path: readonly (string | number)[]): Place {
  let node = root;
  for (const part of path) {
    const next = typeof part === 'number' ? node.items?.[part] : node.keys?.get(part);
    if (!next) break;
    node = next;
  }
  return node.place;
}

/** Goes through the lines once. Every method gives nothing as soon as a line is not simple. */
class SimpleReader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  readAll(place: Place): Node | undefined {
    const root = this.#readGroup(0, place);
    return this.#at === this.#lines.length ? root : undefined;
  }

  #readGroup(indent: number, place: Place): Node | undefined {
    const keys = new Map<string, Node>();
    for (let line = this.#lines[this.#at]; line && line.indent >= indent; line = this.#lines[this.#at]) {
      if (line.indent > indent) return undefined;
      const [, key = '', written] = /^([A-Za-z][A-Za-z0-9]*):(?: +(.+))?$/.exec(line.text) ?? [];
      if (key === '' || keys.has(key) || words.has(key)) return undefined;
      this.#at += 1;
      const where = { line: line.number, column: indent + 1 };
      const column = indent + 1 + line.text.length - (written?.length ?? 0);
      const node =
        written === undefined ? this.#readBelow(indent, where) : readValue(written, where, { ...where, column });
      if (!node) return undefined;
      keys.set(key, node);
    }
    const value = Object.fromEntries([...keys].map(([key, node]) => [key, node.value]));
    return keys.size > 0 ? { value, place, keys } : undefined;
  }

  #readList(indent: number, place: Place): Node | undefined {
    const items: Node[] = [];
    for (let line = this.#lines[this.#at]; line && line.indent >= indent; line = this.#lines[this.#at]) {
      if (line.indent > indent) return undefined;
      // A list may stand as far left as its key; then the next key ends it.
      if (!line.text.startsWith('-')) break;
      const [, written] = /^- ([^ ].*)$/.exec(line.text) ?? [];
      if (written === undefined) return undefined;
      const where = { line: line.number, column: indent + 3 };
      const isGroup = /^[A-Za-z][A-Za-z0-9]*:(?: |$)/.test(written);
      // The first key of a group stands beside the dash, its other keys below it.
      if (isGroup) this.#lines[this.#at] = { number: line.number, indent: indent + 2, text: written };
      else this.#at += 1;
      const item = isGroup ? this.#readGroup(indent + 2, where) : readValue(written, where, where);
      if (!item) return undefined;
      items.push(item);
    }
    return { value: items.map(({ value }) => value), place, items };
  }

  /** What belongs to a key that has nothing beside it. */
  #readBelow(indent: number, place: Place): Node | undefined {
    const next = this.#lines[this.#at];
    if (next && next.indent >= indent && next.text.startsWith('-')) return this.#readList(next.indent, place);
    if (next && next.indent > indent) return this.#readGroup(next.indent, place);
    return { value: null, place };
  }
}

/** Words that are no texts in some spelling or version of YAML. */
const words: ReadonlySet<string> = new Set(
  ['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n'].flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  ]),
);

/** @param place of the node; @param start where the value itself is written. */
function readValue(written: string, place: Place, start: Place): Node | undefined {
  if (/^"[^"\\]*"$|^'[^']*'$/.test(written)) return { value: written.slice(1, -1), place };
  if (written.startsWith('[')) return readRow(written, place, start);
  if (written === 'true' || written === 'false') return { value: written === 'true', place };
  if (/^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(written)) return { value: Number(written), place };
  return isPlainText(written) ? { value: written, place } : undefined;
}

/** A text without quotes. It begins with a letter, as a date, or as a path, and holds no sign that ends it. */
function isPlainText(written: string): boolean {
  if (words.has(written) || /: |:$| #/.test(written)) return false;
  return /^\p{L}|^\.\/|^\d{4}-\d{2}-\d{2}(?:$|T\d)|^\d+ [\p{L}\d]|^\(\d/u.test(written);
}

/** `[pertanian, air]`: a list of words, and words with spaces, in one line. */
function readRow(written: string, place: Place, start: Place): Node | undefined {
  if (!/^\[[A-Za-z][A-Za-z0-9-]*(?:,? [A-Za-z][A-Za-z0-9-]*)*\]$/.test(written)) return undefined;
  const items: Node[] = [];
  let column = start.column + 1;
  for (const value of written.slice(1, -1).split(', ')) {
    if (words.has(value)) return undefined;
    items.push({ value, place: { line: start.line, column } });
    column += value.length + 2;
  }
  return { value: items.map((item) => item.value), place, items };
}
