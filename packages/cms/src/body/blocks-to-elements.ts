import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import {
  childrenOf,
  componentNamed,
  photoAttributes,
  photoName,
  photosOf,
  storedAttributes,
} from './component-data.ts';
import type { BlockData } from './editor-block.ts';
import { withoutImages } from './foreign-images.ts';
import { mapBlocks } from './map-blocks.ts';
import { readDecap } from './read-decap.ts';

/** Turns the components of a text, as the editor holds them, into the elements that are stored. */
export function blocksToElements(tree: Root): Root {
  return mapBlocks(tree, (node) => (node.type === 'editorBlock' ? [elementOf(node.name, node.data)] : [node]));
}

function elementOf(name: string, data: BlockData): RootContent {
  if (name === photoName) return photoOf(data);
  const component = componentNamed(name);
  const attributes = storedAttributes(component?.attributes ?? {}, data);
  if (component?.children === 'photos') return element(name, attributes, photosOf(data).map(photoOf));
  if (component?.children === 'text') return element(name, attributes, wordsOf(childrenOf(data)));
  return element(name, attributes, []);
}

/** A photo without credit and kind is stored as a Markdown image: to the theme they are one thing, and it is shorter. */
function photoOf(data: BlockData): RootContent {
  const attributes = storedAttributes(photoAttributes, data);
  const { src, alt, caption, ...more } = Object.fromEntries<string | undefined>(attributes);
  if (src === undefined || Object.keys(more).length > 0) return element(photoName, attributes, []);
  return paragraph([{ type: 'image', url: src, alt: alt ?? '', title: caption ?? null }]);
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function element(name: string, attributes: readonly [string, string][], children: RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributes.map(([attribute, value]) => ({ type: 'mdxJsxAttribute', name: attribute, value })),
    children: children as MdxJsxFlowElement['children'],
  };
}

/** The words between tags are typed into a plain box, where a new line is a new line. */
function wordsOf(written: string): RootContent[] {
  const tree = blocksToElements(withoutImages(readDecap(written)));
  return mapBlocks(tree, (node) =>
    node.type === 'paragraph' ? [paragraph(node.children.flatMap(withBreaks))] : [node],
  ).children;
}

function withBreaks(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  return node.value
    .split('\n')
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const]),
    ]);
}
