import { type MdastNode, mdxToMdast } from 'satteri';

/** What a visitor reads of a stored text, with the parser that builds it. Code that would run is shown as `⚠`. */
export function shownText(mdx: string): string {
  return shownTextOf(mdxToMdast(mdx));
}

/** What is read of a tree. */
export function shownTextOf(tree: MdastNode): string {
  return oneLine(textOf(tree, undefined));
}

/** Words with single spaces between them, as a browser shows them. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(node: MdastNode, parent: MdastNode | undefined): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'thematicBreak' || node.type === 'image') return ` ⚠${node.type} `;
  if (node.type.startsWith('mdx')) return ` ⚠${node.type} `;
  const inside = 'children' in node ? node.children.map((child) => textOf(child, node)).join('') : '';
  if (node.type === 'listItem') return `${numberOf(node, parent)}${inside} `;
  return ['paragraph', 'heading', 'tableCell', 'blockquote'].includes(node.type) ? `${inside} ` : inside;
}

/** The number that a browser shows before an item. */
function numberOf(item: MdastNode, list: MdastNode | undefined): string {
  if (list?.type !== 'list' || !list.ordered || item.type !== 'listItem') return '';
  return `${(list.start ?? 1) + list.children.indexOf(item)}. `;
}

/** The tree of a stored text as the build sees it, without places. */
export function treeOf(mdx: string): unknown {
  return JSON.parse(JSON.stringify(mdxToMdast(mdx), (key, value: unknown) => (key === 'position' ? undefined : value)));
}
