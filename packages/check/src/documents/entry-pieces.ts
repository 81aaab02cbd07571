import type { Place } from '@opd/registry';
import type { MdastNode } from 'satteri';
import type { EntryDocument } from './entry-document.ts';
import { isElement, literalAttributes, placeOf } from './nodes.ts';

/** A stretch of an entry that is read as one: a paragraph, a cell, a value of the frontmatter, an attribute. */
export interface EntryPiece extends Place {
  readonly kind: 'text' | 'code' | 'attribute' | 'field';
  /** What a visitor reads, with entities and emphasis undone. */
  readonly text: string;
  /** Addresses that it links to. */
  readonly links: readonly string[];
  /** The way to a value of the frontmatter; empty elsewhere. */
  readonly path: readonly (string | number)[];
}

const known = new WeakMap<EntryDocument, readonly EntryPiece[]>();

/** Every piece of an entry, frontmatter first, in the order of the file. Nothing that is published is left out. */
export function piecesOf(entry: EntryDocument): readonly EntryPiece[] {
  const pieces = known.get(entry) ?? [...readPieces(entry)];
  known.set(entry, pieces);
  return pieces;
}

function* readPieces(entry: EntryDocument): Generator<EntryPiece> {
  for (const { path, text } of scalarsIn(entry.frontmatter.value)) {
    yield { ...entry.frontmatter.placeOf(path), kind: 'field', text, links: [], path };
  }
  yield* piecesIn(entry.tree);
}

/** Every text and number in a YAML value, with the way to it, without recursion: nesting may be deep. */
export function* scalarsIn(value: unknown): Generator<{ readonly path: (string | number)[]; readonly text: string }> {
  const waiting: { path: (string | number)[]; value: unknown }[] = [{ path: [], value }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value: here } = next;
    if (typeof here === 'string' || typeof here === 'number') yield { path, text: String(here) };
    if (typeof here !== 'object' || here === null) continue;
    const children: [string | number, unknown][] = Array.isArray(here) ? [...here.entries()] : Object.entries(here);
    waiting.push(...children.map(([key, inner]) => ({ path: [...path, key], value: inner })).reverse());
  }
}

const blocks: ReadonlySet<MdastNode['type']> = new Set(['paragraph', 'heading', 'tableCell']);

function* piecesIn(tree: MdastNode): Generator<EntryPiece> {
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) yield* attributesOf(node);
    if (blocks.has(node.type) || isLeaf(node)) {
      const { text, links, elements } = contentOf(node);
      for (const element of elements) yield* attributesOf(element);
      yield { ...placeOf(node), kind: node.type === 'code' ? 'code' : 'text', text, links, path: [] };
    } else if ('children' in node) waiting.push(...node.children.toReversed());
  }
}

function isLeaf(node: MdastNode): boolean {
  return 'value' in node || ['image', 'imageReference', 'definition', 'link', 'linkReference'].includes(node.type);
}

function* attributesOf(element: MdastNode): Generator<EntryPiece> {
  if (!isElement(element)) return;
  for (const text of Object.values(literalAttributes(element))) {
    yield { ...placeOf(element), kind: 'attribute', text, links: [], path: [] };
  }
}

/** The text of a block and of all within it. */
function contentOf(block: MdastNode): { text: string; links: string[]; elements: MdastNode[] } {
  const texts: string[] = [];
  const links: string[] = [];
  const elements: MdastNode[] = [];
  const waiting = [block];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) elements.push(node);
    if ('value' in node && typeof node.value === 'string') texts.push(node.value);
    if (node.type === 'break') texts.push('\n');
    if ((node.type === 'image' || node.type === 'imageReference') && node.alt) texts.push(` ${node.alt} `);
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      if (node.type !== 'image') links.push(node.url);
      if (node.title) texts.push(` ${node.title} `);
    }
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return { text: texts.join(''), links, elements };
}
