import type { PhrasingContent } from 'mdast';
import { gap, literalSign } from './invisible.ts';
import { writeAddress, writeTitle } from './link-syntax.ts';
import { NotEditable } from './not-editable.ts';
import { lineOf } from './read-mdx.ts';

/** Where words stand. */
export interface LineStyle {
  /** In a plain box, where a new line is a line break; otherwise a backslash stands before it. */
  readonly plainLines?: boolean;
  /** In a cell, where a pipe is an edge. */
  readonly inTable?: boolean;
}

/**
 * Writes the words of a block for Decap's editor.
 * @throws NotEditable at what has no place among words there.
 */
export function writeInline(nodes: readonly PhrasingContent[], style: LineStyle): string {
  return protectLineStarts(writeAll(nodes, style, false));
}

function writeAll(nodes: readonly PhrasingContent[], style: LineStyle, inLink: boolean): string {
  return nodes
    .map((node, index) => {
      const before = nodes[index - 1];
      // Signs of emphasis that touch would be taken for others, and a link behind an exclamation mark for a picture.
      const touches = before !== undefined && hasSigns(before) && hasSigns(node);
      const written = writeNode(node, style, inLink);
      const isExclaimed = nodes[index + 1]?.type === 'link' && written.endsWith('!');
      return (touches ? gap : '') + (isExclaimed ? written.slice(0, -1) + literalSign('!') : written);
    })
    .join('');
}

function hasSigns({ type }: PhrasingContent): boolean {
  return type === 'strong' || type === 'emphasis' || type === 'delete' || type === 'inlineCode';
}

function writeNode(node: PhrasingContent, style: LineStyle, inLink: boolean): string {
  switch (node.type) {
    case 'text':
      return writeText(style.plainLines ? node.value.replaceAll('\n', ' ') : node.value, style, inLink);
    case 'strong':
      return writeMark('**', node.children, style, inLink);
    case 'emphasis':
      return writeMark('*', node.children, style, inLink);
    case 'delete':
      return writeMark('~~', node.children, style, inLink);
    case 'inlineCode':
      return writeCode(node.value);
    case 'break':
      return style.plainLines ? '\n' : '\\\n';
    case 'link': {
      const title = node.title ? ` ${writeTitle(node.title)}` : '';
      return `[${writeAll(node.children, style, true)}](${writeAddress(node.url)}${title})`;
    }
    case 'image':
    case 'imageReference':
      throw new NotEditable('foto di tengah kalimat', lineOf(node));
    case 'linkReference':
      throw new NotEditable('tautan dengan alamat rujukan', lineOf(node));
    case 'footnoteReference':
      throw new NotEditable('catatan kaki', lineOf(node));
    case 'mdxTextExpression':
      throw new NotEditable('kode atau komentar di antara kurung kurawal', lineOf(node));
    case 'mdxJsxTextElement':
      throw new NotEditable(`<${node.name ?? ''}> di tengah kalimat`, lineOf(node));
    default:
      throw new NotEditable(`bagian yang tidak dikenal (${node.type})`, lineOf(node));
  }
}

/** Signs of emphasis are kept apart where one ends and another goes on: Decap's reader takes `***a** b*` for text. */
function writeMark(sign: string, children: readonly PhrasingContent[], style: LineStyle, inLink: boolean): string {
  const [first, last] = [children[0], children.at(-1)];
  const isWhole = children.length === 1;
  const before = first && !isWhole && hasSigns(first) ? gap : '';
  const after = last && !isWhole && hasSigns(last) ? gap : '';
  return sign + before + writeAll(children, style, inLink) + after + sign;
}

/** Signs that Decap's reader or ours could take for markup, wherever they stand. */
function writeText(value: string, { inTable }: LineStyle, inLink: boolean): string {
  const signs = new RegExp(`[\\\\*_~\`[<${inTable ? '|' : ''}${inLink ? '\\]' : ''}]`, 'g');
  return value.replace(signs, literalSign);
}

/** Signs that would make another block of a line that starts with them: lists, headings, quotes, rules, tables. */
function protectLineStarts(words: string): string {
  return words
    .replace(/(^|\n)([-+=>|:#])/g, (_whole, start: string, sign: string) => start + literalSign(sign))
    .replace(
      /(^|\n)(\d+)([.)])/g,
      (_whole, start: string, digits: string, sign: string) => start + digits + literalSign(sign),
    );
}

function writeCode(value: string): string {
  const ticks = '`'.repeat(Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return `${ticks}${value.startsWith('`') ? ' ' : ''}${value}${value.endsWith('`') ? ' ' : ''}${ticks}`;
}
