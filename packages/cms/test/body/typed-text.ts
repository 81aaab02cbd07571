import fc from 'fast-check';
import { type SlateNode, writtenByDecap } from './decap-editor.ts';
import { oneLine } from './shown-text.ts';

/** A paragraph of Decap's editor. */
export function paragraph(text: string): SlateNode {
  return { type: 'p', children: [{ text }] };
}

/** What Decap stores of paragraphs that were typed. */
export function typed(...paragraphs: readonly string[]): string {
  return writtenByDecap(paragraphs.map(paragraph));
}

/** Pieces of what operators type and paste, and of what Markdown and MDX take for markup. */
const pieces = [
  ...['Teks', 'a', 'b.c', ' ', '  ', '\t', '.', ',', '(', ')', '!', '?', ':', '/', '"', "'", 'é', 'e\u0301', '漢'],
  ...['-', '--', '---', '+', '+ ', '- ', '* ', '# ', '## ', '> ', '1. ', '2. ', '10. ', '1) ', '0. ', '=', '==='],
  ...['*', '**', '***', '_', '__', '___', '~', '~~', '~~~', '`', '``', '```', '[', ']', '|', '| a | b |', ':::', '+++'],
  ...['[a](b)', '![a](b.png)', '[x]: y', '[^1]', '<', '>', '<b>', '</b>', '<br/>', '<5', '<pre>', '</pre>'],
  ...['<a b="*x*">', '<!-- c -->', '<Foto src="x" />', '</Galeri>', '{', '}', '{x}', '{/* c */}', '$', '$x$', '%', '^'],
  ...['import ', 'import x from "y"', 'export ', 'export default ', '&', '&amp;', '&lt;', '&#123;', '&copy'],
  ...['https://x.id/a_b_c', 'http://localhost:3000/_a_', 'www.x.id/_', 'a@b.id', '<https://x.id>', '@', '#'],
  ...['\\', '\\\\', '\\*', '\\_', '\\[', '\\{', 'C:\\_x', '\\\\server\\x', '¯\\_(ツ)_/¯'],
  ...['\u00a0', '\u200b', '\u202e', '\ufeff', '\ue000', '\ue000Foto x', '\uf0b7', '\u0000', '\ud800', '\u2028'],
  ...['😀', '👨‍👩‍👧', '🇮🇩', '❤️'],
];

/** Several backslashes that were typed before such signs cannot always be told from those that Decap writes. */
const typedEscapes = /(?:\\[*_~`[][\s\S]*){2}/;

/** Between two of these signs Decap leaves a tag as it was typed, so that the two may be emphasis around it. */
const aroundTag = /[*~`][\s\S]*<\w[\s\S]*[*~`]/;

/** Text that is hard on Markdown and MDX. Left out is what Decap writes alike for two different texts. */
export const trickyText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  )
  // A new line starts another paragraph. U+2060 is what our own reader leaves behind signs.
  .map((text) => text.replace(/[\r\n\u2060]/g, ' '))
  // `- a` and `\- a` are written alike at the start of a block: the first is meant.
  .map((text) => text.replace(/^(?:[\s\\]|\d+\. )+/, (start) => start.replaceAll('\\', '')))
  .filter((text) => !aroundTag.test(text) && !typedEscapes.test(text));

const unseen = new RegExp(
  [
    '[\\u061C\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\u00AD\\u034F]',
    '[\\u180B-\\u180F\\uFE00-\\uFE0D\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0\\uFFF9-\\uFFFC]',
    '[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]|[\\u{E0000}-\\u{E007F}]|[\\u{E0100}-\\u{E01EF}]|\\p{Co}|\\p{Cs}',
  ].join('|'),
  'gu',
);

/** What is seen of a text: without what nobody sees, and addresses without the brackets that make links of them. */
export function seen(text: string): string {
  return oneLine(
    text
      .replace(/<((?:https?:|tel:|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/g, '$1')
      .replace(/[\uF06E\uF076\uF0A7\uF0A8\uF0B7\uF0D8]/g, '•')
      .replace(/[\uF0FC\uF0FE]/g, '✓')
      .replace(/\p{Cc}|[\u2028\u2029\u2800]/gu, ' ')
      .replace(unseen, '')
      .replace(/(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D/gu, '')
      .normalize('NFC'),
  );
}
