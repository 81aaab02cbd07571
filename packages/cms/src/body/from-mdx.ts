import { elementsToBlocks } from './elements-to-blocks.ts';
import { readMdx } from './read-mdx.ts';
import { writeDecap } from './write-decap.ts';

/**
 * The text of an entry as Decap's text editor holds it. `toMdx` of it is the same text again.
 * @param mdx the text as it is stored.
 * @param firstLine line of the file on which the text starts, for messages.
 * @throws NotEditable when it holds what the editor would lose.
 */
export function fromMdx(mdx: string, firstLine = 1): string {
  return writeDecap(elementsToBlocks(readMdx(mdx, firstLine)));
}
