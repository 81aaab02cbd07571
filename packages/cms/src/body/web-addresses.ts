import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { withoutLoneParentheses } from './link-syntax.ts';

const [linkAddresses] = gfmAutolinkLiteralFromMarkdown().transforms ?? [];

/**
 * Makes links of addresses in words, as the build would do. Written as links they stand whatever signs are in them: in
 * bare addresses the build's reader shows the backslashes of escaped signs.
 */
export function linkWebAddresses(tree: Root): Root {
  const cut: Root = { ...tree, children: tree.children.flatMap((node) => change(node, cutText)) };
  linkAddresses?.(cut);
  return { ...cut, children: joinTexts(cut.children) };
}

/** Cuts texts where an address ends for certain; the library would take in whatever is no space of ASCII. */
function cutText(text: string): string[] {
  return /:\/\/|www\.|@/i.test(text) ? text.split(/(?<=[\s<>[\]{}|\\^`"])|(?=[\s<>[\]{}|\\^`"])/) : [text];
}

function change<Node extends RootContent>(node: Node, cut: (text: string) => string[]): RootContent[] {
  if (node.type === 'text') return cut(node.value).map((value): PhrasingContent => ({ type: 'text', value }));
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => change(child, cut));
  return [{ ...node, children } as Node];
}

function joinTexts<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      result.splice(-1, 1, { ...last, value: last.value + node.value });
    else if ('children' in node)
      result.push(withAddress({ ...node, children: joinTexts<RootContent>(node.children) } as Node));
    else result.push(node);
  }
  return result;
}

function withAddress<Node extends RootContent>(node: Node): Node {
  return node.type === 'link' ? { ...node, url: withoutLoneParentheses(node.url) } : node;
}
