import type { Root, RootContent } from 'mdast';
import type { BlockData } from './editor-block.ts';

/** A component on a line of its own, in the tree that the editor's Markdown and the stored MDX have in common. */
export interface EditorBlock {
  readonly type: 'editorBlock';
  readonly name: string;
  readonly data: BlockData;
  readonly position?: undefined;
}

declare module 'mdast' {
  interface BlockContentMap {
    editorBlock: EditorBlock;
  }
  interface RootContentMap {
    editorBlock: EditorBlock;
  }
}

/** All nodes of a tree in the order of the text, without recursion: nesting may be deep. */
export function* nodesOf(tree: Root | RootContent): Generator<Root | RootContent> {
  const waiting: (Root | RootContent)[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
}
