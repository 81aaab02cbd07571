import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';

/**
 * The nodes of an entry's text, each before what is in it, in the order of the text. What is no MDX is read as plain
 * Markdown: a mistake in one text must not hide what is gathered from all. Without the line break, satteri 0.10.5 ends
 * the whole process at a backslash that ends the text of an `import`.
 */
export function nodesOfText(body: string): MdastNode[] {
  const text = `${body}\n`;
  try {
    return nodesOf(mdxToMdast(text));
  } catch {
    return nodesOf(markdownToMdast(text));
  }
}

function nodesOf(tree: MdastNode): MdastNode[] {
  return [tree, ...('children' in tree ? tree.children.flatMap(nodesOf) : [])];
}
