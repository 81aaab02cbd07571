import { isBesideEntry, photoExtensions } from '@opd/schema';
import { type MdastNode, mdxToMdast } from 'satteri';

/**
 * Paths of the photos that a text shows, as they stand in it: `./panen.webp`. Of a text that cannot be read none: the
 * check tells why.
 */
export function photosInText(text: string): string[] {
  // Most texts have no photo, and to read one takes a hundred times as long as to look.
  if (!text.includes('![') && !text.includes('<Foto')) return [];
  try {
    return [...new Set([...pathsIn(mdxToMdast(text, { position: false }))])];
  } catch {
    return [];
  }
}

function* pathsIn(node: MdastNode): Generator<string> {
  const path = pathOf(node);
  if (path !== undefined && isPhoto(path)) yield path;
  if ('children' in node) for (const child of node.children) yield* pathsIn(child);
}

function pathOf(node: MdastNode): string | undefined {
  if (node.type === 'image' || node.type === 'definition') return node.url;
  if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Foto')
    return undefined;
  const source = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'src');
  return typeof source?.value === 'string' ? source.value : undefined;
}

/** The check wants `./` before every photo of a text. */
function isPhoto(path: string): boolean {
  return (
    path.startsWith('./') &&
    isBesideEntry(path) &&
    photoExtensions.some((known) => path.toLowerCase().endsWith(`.${known}`))
  );
}
