import type { Root, Text } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';

const table = gfmTableToMarkdown({ tablePipeAlign: false });

/** Rules under the heads of tables have three dashes, as in the texts that are there. */
const writeTable: Handle = (node, parent, state, info) => {
  const written = table.handlers?.table?.(node, parent, state, info) ?? '';
  const [head = '', rule = '', ...rows] = written.split('\n');
  return [head, rule.replaceAll('-', '---'), ...rows].join('\n');
};

/** `import` and `export` at the start of a paragraph would be code. */
const writeText: Handle = (node: Text, parent, state, info) => {
  const written = defaultHandlers.text(node, parent, state, info);
  if (parent?.type !== 'paragraph' || parent.children[0] !== node) return written;
  return written.replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`);
};

/** Tags on lines of their own, with blank lines around what stands between them: the check reads that as Markdown. */
const writeElement: Handle = (node: MdxJsxFlowElement, _parent, state, info) => {
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? ` ${attribute.name}="${escapeAttribute(String(attribute.value ?? ''))}"`
      : '',
  );
  const opening = `<${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `${opening} />`;
  const exit = state.enter('blockquote');
  const children = state.containerFlow(node, info);
  exit();
  return `${opening}>\n\n${children}\n\n</${node.name}>`;
};

function escapeAttribute(value: string): string {
  return value.replace(/&(?=[#A-Za-z])/g, '&amp;').replaceAll('"', '&quot;');
}

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  // Dashes at the start of a body could be taken for the end of its frontmatter.
  rule: '*',
  extensions: [table, gfmStrikethroughToMarkdown(), gfmAutolinkLiteralToMarkdown()],
  handlers: { table: writeTable, text: writeText, mdxJsxFlowElement: writeElement },
  unsafe: [
    { character: '{', inConstruct: ['phrasing', 'label'] },
    { character: '<', inConstruct: ['phrasing', 'label'] },
    // Frontmatter of TOML.
    { atBreak: true, character: '+', after: '\\+' },
  ],
};

/** Writes a text as MDX, in the style of the texts that are there. Ends without a new line. */
export function writeMdx(tree: Root): string {
  return toMarkdown(tree, options).trimEnd();
}
