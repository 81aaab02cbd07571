import { readDecap } from './read-decap.ts';
import { nodesOf } from './tree.ts';
import { linkWebAddresses } from './web-addresses.ts';
import { writeDecap } from './write-decap.ts';

/** Where signs wait while the text is written, so that no writer takes them for markup. */
const shelter = 0xe100;
const sheltered = /[\uE100-\uE17F]/g;
const signs = /[!-/:-@[-`{-~]/g;

/**
 * The text of an entry for Decap's preview, in which whatever is stored as words is shown as words. Decap's preview reads
 * the text as Markdown with HTML in it: a tag that was typed would be drawn or, being dangerous, left out without a word.
 * @param decapMarkdown what Decap's text editor holds.
 */
export function previewMarkdown(decapMarkdown: string): string {
  const tree = linkWebAddresses(readDecap(decapMarkdown.replace(sheltered, '')));
  for (const node of nodesOf(tree))
    if (node.type === 'text')
      node.value = node.value.replace(signs, (sign) => String.fromCharCode(shelter + sign.charCodeAt(0)));
  try {
    return writeDecap(tree).replace(sheltered, (sign) => `\\${String.fromCharCode(sign.charCodeAt(0) - shelter)}`);
  } catch {
    // A rule at the start of a part, which Decap cannot hold; it shows what it has.
    return decapMarkdown;
  }
}
