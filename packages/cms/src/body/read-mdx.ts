import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { NotEditable } from './not-editable.ts';
import { nodesOf } from './tree.ts';

/**
 * Reads a stored text. JavaScript is recognised, not understood: an entry holds none.
 * @param firstLine line of the file on which the text starts.
 * @throws NotEditable when it is no MDX.
 */
export function readMdx(mdx: string, firstLine: number): Root {
  // Blank lines stand for what is above, so that positions are places in the file.
  const text = '\n'.repeat(firstLine - 1) + mdx;
  const tree = parse(text, firstLine);
  for (const node of nodesOf(tree)) {
    const { start } = node.position ?? {};
    const isCode =
      node.type === 'paragraph' && start?.column === 1 && /^(?:import|export)[\s{*]/.test(text.slice(start.offset));
    if (isCode) throw new NotEditable('kode program (import atau export)', lineOf(node));
  }
  return tree;
}

function parse(text: string, firstLine: number): Root {
  try {
    return fromMarkdown(text, {
      extensions: [
        gfmTable(),
        gfmStrikethrough(),
        gfmFootnote(),
        gfmTaskListItem(),
        mdxMd(),
        mdxJsx(),
        mdxExpression(),
      ],
      mdastExtensions: [
        gfmTableFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        gfmFootnoteFromMarkdown(),
        gfmTaskListItemFromMarkdown(),
        mdxJsxFromMarkdown(),
        mdxExpressionFromMarkdown(),
      ],
    });
  } catch (error) {
    throw new NotEditable('susunan yang tidak dapat dibaca', lineOfError(error) ?? firstLine);
  }
}

/** Line of a node in the file. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** What is wrong is told with its place, or in words: "Expected a closing tag for `<Kutipan>` (3:1-3:10)". */
function lineOfError(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('line' in error && typeof error.line === 'number') return error.line;
  const [, line] = /\((\d+):\d+/.exec(error.message) ?? [];
  return line === undefined ? undefined : Number(line);
}
