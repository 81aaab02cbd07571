import { components, type DraftFiles, parseFields } from '@opd/schema';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';

/**
 * The text of a draft as it can be shown: photos at the addresses where a browser finds them, none for those that are not
 * there yet, and words in the place of a component that is not filled in.
 */
export function showableText(text: Root, files: DraftFiles): Root {
  return { ...text, children: text.children.flatMap((node) => showable(node, files)) };
}

function showable(node: RootContent, files: DraftFiles): RootContent[] {
  if (node.type === 'image') {
    const url = files.addressOf(node.url);
    return url === undefined ? [] : [{ ...node, url }];
  }
  if (node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Foto') return showablePhoto(node, files);
    const missing = missingIn(node);
    if (missing !== undefined) return [words(missing)];
  }
  if (!('children' in node)) return [node];
  // What is left of the children, or stands for them, may stand where they stood.
  return [{ ...node, children: node.children.flatMap((child) => showable(child, files)) } as RootContent];
}

function showablePhoto(photo: MdxJsxFlowElement, files: DraftFiles): RootContent[] {
  const { src } = attributesOf(photo);
  const address = src === undefined ? undefined : files.addressOf(src);
  if (address === undefined) return [];
  const attributes = photo.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'src' ? { ...attribute, value: address } : attribute,
  );
  return [{ ...photo, attributes }];
}

/** What keeps a component from being shown, in words; nothing when it can be. */
function missingIn(element: MdxJsxFlowElement): string | undefined {
  const component = components.find(({ name }) => name === element.name);
  if (!component) return undefined;
  const parsed = parseFields(component.attributes, attributesOf(element));
  return parsed.ok ? undefined : `${component.label}: ${parsed.problems.map(({ message }) => message).join(' ')}`;
}

function attributesOf({ attributes }: MdxJsxFlowElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

function words(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value }] }] };
}
