import type { PhrasingContent, Root, RootContent } from 'mdast';
import { readBlocks } from './blocks.ts';
import { childrenOf } from './component-data.ts';
import { readDecap } from './read-decap.ts';
import { trimEnds } from './tidy-inline.ts';
import { nodesOf } from './tree.ts';

/** A picture in a text that is no component: it was pasted, and its description was never asked for. */
export interface ForeignImage {
  readonly src: string;
  readonly alt: string;
}

/** Every picture that was pasted into a text; an entry with one must not be saved. `toMdx` leaves them out. */
export function foreignImages(decapMarkdown: string): ForeignImage[] {
  const texts = [decapMarkdown, ...readBlocks(decapMarkdown).map(({ data }) => childrenOf(data))];
  return texts.flatMap((text) =>
    [...nodesOf(readDecap(text))].flatMap((node) =>
      node.type === 'image' ? [{ src: node.url, alt: node.alt ?? '' }] : [],
    ),
  );
}

/** A tree without its pictures, and without what held nothing else. */
export function withoutImages(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap(blockWithout) };
}

function blockWithout<Node extends RootContent>(node: Node): Node[] {
  if (!('children' in node) || node.children.length === 0) return [node];
  const children =
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
      ? trimEnds(node.children.flatMap(wordWithout))
      : node.children.flatMap((child) => blockWithout<RootContent>(child));
  // What is left may stand where it stood. A row keeps its empty cells.
  return children.length === 0 && node.type !== 'tableCell' ? [] : [{ ...node, children } as Node];
}

function wordWithout(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'image') return [];
  if (!('children' in node)) return [node];
  const children = node.children.flatMap(wordWithout);
  return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
}
