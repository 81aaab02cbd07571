import type { Place } from '@opd/registry';
import type { MdastNode } from 'satteri';

/** A component or HTML tag in the text, standing alone or inside a line. */
export type ElementNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const known = new WeakMap<MdastNode, readonly MdastNode[]>();

/** All nodes of a tree in the order of the text, without recursion: nesting may be deep. A dozen rules ask. */
export function nodesOf(tree: MdastNode): readonly MdastNode[] {
  const nodes = known.get(tree) ?? readNodes(tree);
  known.set(tree, nodes);
  return nodes;
}

function readNodes(tree: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return nodes;
}

/** Tells whether a node is a component or HTML tag. */
export function isElement(node: MdastNode): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Where a node starts in the file. */
export function placeOf(node: MdastNode): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The literal attributes of an element by name; those without a value are empty, expressions are left out. */
export function literalAttributes(element: ElementNode): Record<string, string> {
  const pairs = element.attributes.flatMap((attribute): [string, string][] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const value = attribute.value ?? '';
    return typeof value === 'string' ? [[attribute.name, value]] : [];
  });
  return Object.fromEntries(pairs);
}
