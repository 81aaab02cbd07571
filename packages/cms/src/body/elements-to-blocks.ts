import type { Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { componentNamed, editedAttributes, photoAttributes, photoName } from './component-data.ts';
import { type BlockData, childrenKey, photosKey } from './editor-block.ts';
import { mapBlocks } from './map-blocks.ts';
import { NotEditable } from './not-editable.ts';
import { lineOf } from './read-mdx.ts';
import type { EditorBlock } from './tree.ts';
import { writeDecap } from './write-decap.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Turns the elements of a stored text into components as the editor holds them.
 * @throws NotEditable when an element is none of our components, or holds what its form has no place for.
 */
export function elementsToBlocks(tree: Root): Root {
  return mapBlocks(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement') return [blockOf(node, node.children)];
    return node.type === 'paragraph' ? [componentIn(node) ?? node] : [node];
  });
}

/** The component that a paragraph is: it holds nothing but photos, or one element whose tags share a line. */
function componentIn({ children }: Paragraph): EditorBlock | undefined {
  const content = children.filter((word) => !isBlank(word));
  const [only] = content;
  const photos = content.flatMap((word) => (isPhoto(word) ? [photoOf(word)] : []));
  if (only?.type === 'mdxJsxTextElement' && content.length === 1) {
    return blockOf(only, only.children.length === 0 ? [] : [{ type: 'paragraph', children: only.children }]);
  }
  const [photo] = photos;
  if (photo === undefined || photos.length < content.length) return undefined;
  // To the theme, several photos in one paragraph are a gallery.
  return photos.length === 1 ? block(photoName, photo) : block('Galeri', { [photosKey]: photos });
}

function block(name: string, data: BlockData): EditorBlock {
  return { type: 'editorBlock', name, data };
}

function isBlank(node: RootContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function isPhoto(node: PhrasingContent): node is Image | MdxJsxTextElement {
  return node.type === 'image' || (node.type === 'mdxJsxTextElement' && node.name === photoName);
}

function photoOf(node: Image | MdxJsxTextElement): BlockData {
  if (node.type !== 'image') return blockOf(node, node.children).data;
  const { url, alt, title } = node;
  return editedAttributes(photoAttributes, [['src', url], ['alt', alt ?? ''], ...pairs('caption', title)]);
}

function pairs(name: string, value: string | null | undefined): [string, string][] {
  return value ? [[name, value]] : [];
}

/** @param inside what stands between the tags, components in it turned into blocks. */
function blockOf(node: Element, inside: readonly RootContent[]): EditorBlock {
  const component = componentNamed(node.name);
  if (!component) throw new NotEditable(`<${node.name ?? ''}>`, lineOf(node));
  const attributes = editedAttributes(
    component.attributes,
    node.attributes.map((attribute) => literal(attribute, node)),
  );
  const children = inside.filter((child) => !isBlank(child));
  switch (component.children) {
    case 'photos':
      return block(component.name, { ...attributes, [photosKey]: children.flatMap((child) => photosIn(child, node)) });
    case 'text':
      return block(component.name, { ...attributes, [childrenKey]: wordsIn(children, node) });
    default:
      if (children.length > 0) throw new NotEditable(`teks di dalam <${component.name}>`, lineOf(node));
      return block(component.name, attributes);
  }
}

function literal(attribute: Element['attributes'][number], node: Element): [string, string] {
  if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
    return [attribute.name, attribute.value];
  throw new NotEditable(`isian tanpa teks pada <${node.name ?? ''}>`, lineOf(node));
}

function photosIn(child: RootContent, node: Element): BlockData[] {
  if (child.type === 'editorBlock' && child.name === photoName) return [child.data];
  const photos = child.type === 'editorBlock' ? child.data[photosKey] : undefined;
  if (Array.isArray(photos)) return photos;
  throw new NotEditable(`teks di dalam <${node.name ?? ''}>`, lineOf(node));
}

/** The words between tags. Their form is a plain box, which has no place for other components. */
function wordsIn(children: readonly RootContent[], node: Element): string {
  const inner = children.find((child) => child.type === 'editorBlock');
  if (inner) throw new NotEditable(`<${inner.name}> di dalam <${node.name ?? ''}>`, lineOf(node));
  return writeDecap({ type: 'root', children: [...children] }, { plainLines: true });
}
