import type { List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import { writeBlock } from './editor-block.ts';
import { alignmentMark, gap, literalSign } from './invisible.ts';
import { NotEditable } from './not-editable.ts';
import { lineOf } from './read-mdx.ts';
import { onOneLine } from './tidy-inline.ts';
import { type LineStyle, writeInline } from './write-inline.ts';

/**
 * Writes a text for Decap's editor, in the style of its own writer, so that opening an entry changes nothing and both
 * its reader and ours see what is stored.
 * @throws NotEditable at what Decap would lose.
 */
export function writeDecap(tree: Root, style: LineStyle = {}): string {
  return writeBlocks(tree.children, style);
}

function writeBlocks(nodes: readonly RootContent[], style: LineStyle): string {
  return nodes
    .map((node, index) => {
      // Decap takes what follows a rule at the start for words.
      if (node.type === 'thematicBreak' && index === 0)
        throw new NotEditable('garis pemisah di awal bagian', lineOf(node));
      return `${isListAfterSame(nodes, index) ? `${gap}\n\n` : ''}${writeNode(node, style)}`;
    })
    .join('\n\n');
}

const noWords: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: gap }] };

/** Two lists of a kind need something between them, or they become one: a paragraph that nobody sees. */
function isListAfterSame(nodes: readonly RootContent[], index: number): boolean {
  const [before, node] = [nodes[index - 1], nodes[index]];
  return before?.type === 'list' && node?.type === 'list' && Boolean(before.ordered) === Boolean(node.ordered);
}

function writeNode(node: RootContent, style: LineStyle): string {
  switch (node.type) {
    case 'paragraph':
      return writeInline(node.children, style);
    case 'heading':
      // Hashes at the end would be taken for the end.
      return `${'#'.repeat(node.depth)} ${writeInline(onOneLine(node.children), style).replace(/#$/, literalSign)}`;
    case 'blockquote':
      return writeBlocks(node.children, style)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'list':
      return writeList(node, style);
    case 'code': {
      if (node.meta) throw new NotEditable('keterangan tambahan pada blok kode', lineOf(node));
      const fence = '`'.repeat(Math.max(2, ...[...node.value.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
      return `${fence}${node.lang ?? ''}\n${node.value}\n${fence}`;
    }
    case 'thematicBreak':
      return '---';
    case 'table':
      return writeTable(node, style);
    case 'editorBlock':
      return writeBlock(node.name, node.data);
    case 'mdxFlowExpression':
      throw new NotEditable('kode atau komentar di antara kurung kurawal', lineOf(node));
    case 'definition':
      throw new NotEditable('alamat rujukan tautan', lineOf(node));
    case 'footnoteDefinition':
      throw new NotEditable('catatan kaki', lineOf(node));
    default:
      throw new NotEditable(`bagian yang tidak dikenal (${node.type})`, lineOf(node));
  }
}

function writeList(list: List, style: LineStyle): string {
  const start = list.start ?? 1;
  if (list.ordered && start < 1) throw new NotEditable('daftar bernomor yang mulai dari 0', lineOf(list));
  const isLone = list.ordered && list.children.length === 1;
  return list.children
    .map((item, index) => {
      const marker = list.ordered ? `${start + index}. ` : '* ';
      // A number that stands alone may be the start of a paragraph: here it is none.
      const words = `${isLone ? gap : ''}${writeItem(item, style)}`;
      return (marker + words.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`)).trimEnd();
    })
    .join('\n');
}

function writeItem(item: ListItem, style: LineStyle): string {
  if (typeof item.checked === 'boolean') throw new NotEditable('daftar centang', lineOf(item));
  // In Decap an item starts with words, be it with some that nobody sees.
  const startsWithWords = item.children[0]?.type === 'paragraph';
  return writeBlocks(startsWithWords ? item.children : [noWords, ...item.children], style);
}

/** Columns have one width, as Decap writes them: by it our reader tells edges of cells from pipes that were typed. */
function writeTable({ align, children }: Table, style: LineStyle): string {
  const rows = children.map((row, index) =>
    row.children.map((cell, column) => {
      const words = writeInline(onOneLine(cell.children), { ...style, inTable: true });
      return index === 0 ? words + alignmentMark(align?.[column]) : words;
    }),
  );
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) => widths.map((width, column) => (row[column] ?? '').padEnd(width)));
  const rules = widths.map((width, column) => rule(align?.[column], width));
  return [lines[0] ?? [], rules, ...lines.slice(1)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rule(align: 'left' | 'right' | 'center' | null | undefined, width: number): string {
  const start = align === 'left' || align === 'center' ? ':' : '-';
  const end = align === 'right' || align === 'center' ? ':' : '-';
  return `${start}${'-'.repeat(width - 2)}${end}`;
}
