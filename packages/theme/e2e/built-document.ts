import { readFileSync } from 'node:fs';
import { ELEMENT_NODE, type Node, parse, walkSync } from 'ultrahtml';

/** An element of a built page. */
export interface BuiltElement {
  readonly name: string;
  /** Attributes by name, with character references resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Line of its start tag, from 1. */
  readonly line: number;
}

/** What the tests read from a page without a browser. */
export interface BuiltDocument {
  readonly html: string;
  /** In the order of the document. */
  readonly elements: readonly BuiltElement[];
  /** Everything that a fragment can point to. */
  readonly ids: ReadonlySet<string>;
}

/** Reads and parses an HTML file. That it is well-formed is what `html.test.ts` is for. */
export function readDocument(file: string): BuiltDocument {
  return parseDocument(readFileSync(file, 'utf8'));
}

/** Parses a page. */
export function parseDocument(html: string): BuiltDocument {
  const root: Node = parse(html);
  const lineAt = lineCounter(html);
  const elements: BuiltElement[] = [];
  walkSync(root, (node) => {
    if (node.type !== ELEMENT_NODE) return;
    const attributes = Object.entries(node.attributes).map(([name, value]): [string, string] => [
      name.toLowerCase(),
      decodeReferences(value),
    ]);
    elements.push({
      name: node.name.toLowerCase(),
      attributes: new Map(attributes),
      line: lineAt(node.loc[0].start),
    });
  });
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return { html, elements, ids: new Set(ids) };
}

/** Counts lines from one offset to the next, since elements come in order: a page is walked once, not once for each. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Resolves the character references that Astro and Markdown write into attributes. */
function decodeReferences(value: string): string {
  return value.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole: string, decimal?: string, hex?: string, name = '') =>
      (decimal ?? hex)
        ? String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '', hex ? 16 : 10))
        : (named[name] ?? whole),
  );
}
