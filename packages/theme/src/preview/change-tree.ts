import type { Root, RootContent } from 'mdast';
import { type TextContext, textPhotos } from '../integration/text-photos.ts';

/** What a node becomes; itself unless something else is said. */
type Changes = Map<object, readonly RootContent[]>;

/**
 * Does to a tree what the reader of the build does: photos that stand alone become figures. Nodes are looked at from the
 * outside in, as there; what was changed is not looked at again.
 */
export function withFigures(tree: Root): Root {
  return { ...tree, children: changed(tree, tree.children) };
}

function changed<Node extends RootContent>(parent: Root | RootContent, children: readonly Node[]): Node[] {
  return children.flatMap((node) => {
    const changes: Changes = new Map();
    const context: TextContext = {
      parent: () => parent,
      // What replaces a block of a text may stand where the block stood.
      replaceNode: (old, by) => void changes.set(old, [by].flat() as RootContent[]),
    };
    if (node.type === 'mdxJsxFlowElement') textPhotos.mdxJsxFlowElement(node, context);
    if (node.type === 'paragraph') textPhotos.paragraph(node, context);
    const by = changes.get(node);
    if (by) return by as Node[];
    return 'children' in node ? [{ ...node, children: changed<RootContent>(node, node.children) } as Node] : [node];
  });
}
