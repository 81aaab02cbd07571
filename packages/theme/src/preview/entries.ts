import type { Root, RootContent } from 'mdast';
import type { Entry } from '../entry.ts';

const texts = new WeakMap<Entry, Root>();

/** Notes the text of a draft. */
export function keepText(entry: Entry, text: Root): void {
  texts.set(entry, text);
}

/** The text of a draft, in which photos stand by their addresses. Stands for the text that is stored. */
export async function textOf(entry: Entry): Promise<{ body: Root; photos: Readonly<Record<string, string>> }> {
  const body = texts.get(entry) ?? { type: 'root', children: [] };
  return { body, photos: Object.fromEntries([...addressesIn(body)].map((address) => [address, address])) };
}

function* addressesIn(node: Root | RootContent): Generator<string> {
  if (node.type === 'image') yield node.url;
  if (node.type === 'mdxJsxFlowElement')
    for (const attribute of node.attributes) if (typeof attribute.value === 'string') yield attribute.value;
  if ('children' in node) for (const child of node.children) yield* addressesIn(child);
}

/** A preview has no paths: the page is given its entry. */
export function entryPaths(): never[] {
  return [];
}
