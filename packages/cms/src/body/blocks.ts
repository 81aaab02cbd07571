import { childrenOf } from './component-data.ts';
import type { BlockData } from './editor-block.ts';
import { readDecap } from './read-decap.ts';
import { nodesOf } from './tree.ts';

/** A component in a text, as the editor holds it. */
export interface TextBlock {
  /** Name of the component: `Foto`. */
  readonly name: string;
  /** Its attributes, its `children` as the editor's Markdown, its `photos`. */
  readonly data: BlockData;
}

/** Every component of a text in order, also those within others. @param decapMarkdown what Decap's text editor holds. */
export function readBlocks(decapMarkdown: string): TextBlock[] {
  return [...nodesOf(readDecap(decapMarkdown))].flatMap((node) => {
    if (node.type !== 'editorBlock') return [];
    const { name, data } = node;
    return [{ name, data }, ...readBlocks(childrenOf(data))];
  });
}
