import type { Root } from 'mdast';
import { blocksToElements } from './blocks-to-elements.ts';
import { withoutImages } from './foreign-images.ts';
import { readDecap } from './read-decap.ts';
import { linkWebAddresses } from './web-addresses.ts';
import { writeMdx } from './write-mdx.ts';

/**
 * The text of an entry as it is stored: MDX that builds and shows what the editor shows. Whatever was typed is text,
 * be it `{`, `<b>` or `import`; components are the ones that `@opd/schema` lists. Pictures that are no component have
 * no place in an entry and are left out: see `foreignImages`, which must be asked before.
 * @param decapMarkdown what Decap's text editor holds.
 * @returns the text without a new line at its end; empty when there is none.
 */
export function toMdx(decapMarkdown: string): string {
  return writeMdx(storedTree(decapMarkdown));
}

/** The same text as a tree, in which components are elements: what the preview shows. */
export function storedTree(decapMarkdown: string): Root {
  return linkWebAddresses(blocksToElements(withoutImages(readDecap(decapMarkdown))));
}
