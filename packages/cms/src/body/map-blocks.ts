import type { Root, RootContent } from 'mdast';

/**
 * A tree in which every block is replaced by what `change` makes of it; its own blocks were replaced before. Words in
 * paragraphs, headings and tables are not looked at.
 */
export function mapBlocks(tree: Root, change: (node: RootContent) => readonly RootContent[]): Root {
  return { ...tree, children: tree.children.flatMap((node) => change(withBlocks(node, change))) };
}

function withBlocks(node: RootContent, change: (node: RootContent) => readonly RootContent[]): RootContent {
  const inner = (children: readonly RootContent[]) => children.flatMap((child) => change(withBlocks(child, change)));
  switch (node.type) {
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'mdxJsxFlowElement':
      // What stands in such a block may stand in it after the change as well: `change` replaces blocks by blocks.
      return { ...node, children: inner(node.children) } as typeof node;
    default:
      return node;
  }
}
