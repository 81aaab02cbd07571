import { describe, expect, test } from 'vitest';
import { fromMdx } from '../../src/body/from-mdx.ts';
import { toMdx } from '../../src/body/to-mdx.ts';
import { openedInDecap, type SlateNode, throughDecap, writtenByDecap } from './decap-editor.ts';
import { treeOf } from './shown-text.ts';
import { paragraph, typed } from './typed-text.ts';

const block = (type: string, ...children: SlateNode[]): SlateNode => ({ type, children });
const item = (text: string, ...more: SlateNode[]) => block('li', block('lic', { text }), ...more);
const link = (url: string, text: string): SlateNode => ({ type: 'a', data: { url }, children: [{ text }] });
const stored = (...nodes: SlateNode[]) => toMdx(writtenByDecap(nodes));

describe('what the buttons of the editor make', () => {
  test.each<[string, SlateNode[], string]>([
    [
      'emphasis',
      [block('p', { text: 'a ' }, { text: 'b', bold: true }, { text: ' ' }, { text: 'c', italic: true })],
      'a **b** *c*',
    ],
    [
      'emphasis in emphasis',
      [block('p', { text: 'a', bold: true, italic: true }, { text: ' b', italic: true })],
      '*__a__ b*',
    ],
    ['text struck through', [block('p', { text: 'a', strikethrough: true })], '~~a~~'],
    ['code', [block('p', { text: 'a`{b}', code: true })], '``a`{b}``'],
    ['headings', [block('h2', { text: 'Syarat' }), block('h3', { text: 'Umum #' })], '## Syarat\n\n### Umum \\#'],
    ['a quote', [block('blockquote', paragraph('a'), paragraph('b'))], '> a\n>\n> b'],
    ['bullets', [block('ul', item('a'), item('b', block('ul', item('c'))))], '- a\n- b\n  - c'],
    ['numbers', [block('ol', item('a'), item('b'))], '1. a\n2. b'],
    ['two lists', [block('ul', item('a')), block('ul', item('b'))], '- a\n\n* b'],
    ['a line break', [block('p', { text: 'a' }, block('break', { text: '' }), { text: '- b' })], 'a\\\n\\- b'],
    ['a link', [block('p', link('/layanan/ktp/', 'KTP'))], '[KTP](/layanan/ktp/)'],
    [
      'a link named by its address',
      [block('p', link('https://x.id/a_b', 'https://x.id/a_b'))],
      '[https://x.id/a_b](https://x.id/a_b)',
    ],
    [
      'an address with what looks like an entity',
      [block('p', link('https://x.id/?a&copy;b', 'a'))],
      '[a](https://x.id/?a\\&copy;b)',
    ],
  ])('%s', (_what, nodes, mdx) => {
    expect(stored(...nodes)).toBe(mdx);
    expect(toMdx(throughDecap(fromMdx(stored(...nodes))))).toBe(stored(...nodes));
  });

  test('is emphasis in the build, also next to a letter or an emoji, where Markdown would see none', () => {
    const mdx = stored(
      block('p', { text: 'Catatan:', bold: true }, { text: 'bawa KTP ' }, { text: '😀 a', bold: true }, { text: 'b' }),
    );
    expect(JSON.stringify(treeOf(mdx))).toContain('{"type":"strong","children":[{"type":"text","value":"Catatan:"}]}');
    expect(JSON.stringify(treeOf(mdx))).toContain('{"type":"strong","children":[{"type":"text","value":"a"}]}');
  });

  test('leaves emphasis around what looks like a tag', () => {
    expect(stored(block('p', { text: 'Ketik <NIK> lalu kirim', bold: true }))).toBe('**Ketik \\<NIK> lalu kirim**');
  });
});

describe('paragraphs that start with a number', () => {
  test('stay paragraphs, when more than one does', () => {
    const mdx = toMdx(typed('1. Isi formulir', '3. Kirim'));
    expect(mdx).toBe('1\\. Isi formulir\n\n3\\. Kirim');
    expect(toMdx(throughDecap(fromMdx(mdx)))).toBe(mdx);
  });

  test('are told from a list with one item once they are stored', () => {
    const list = '3. Kirim';
    expect(toMdx(throughDecap(fromMdx(list)))).toBe(list);
    expect(toMdx(throughDecap(fromMdx('3\\. Kirim')))).toBe('3\\. Kirim');
  });
});

describe('tables', () => {
  const table = '| Nama | Jumlah | Ket |\n| --- | ---: | :-: |\n| a \\| b | 1 | |\n| `x\\|y` | 2 | **c** |';

  test('survive Decap, which forgets how columns are aligned', () => {
    expect(toMdx(fromMdx(table))).toBe(table.replace(':-:', ':---:'));
    expect(toMdx(throughDecap(fromMdx(table)))).toBe(toMdx(fromMdx(table)));
  });

  test('keep a pipe that was typed into a cell', () => {
    const cell = (text: string) => block('table-cell', { text });
    const rows = [block('table-row', cell('Nama'), cell('Isi')), block('table-row', cell('a | b'), cell('c|d'))];
    expect(stored(block('table', ...rows))).toBe('| Nama | Isi |\n| --- | --- |\n| a \\| b | c\\|d |');
  });

  test('keep a line break that was typed into a cell as a space', () => {
    const rows = [
      block('table-row', block('table-cell', { text: 'Nama' }), block('table-cell', { text: 'Isi' })),
      block(
        'table-row',
        block('table-cell', { text: 'a' }, block('break', { text: '' }), { text: 'b' }),
        block('table-cell', { text: 'c' }),
      ),
    ];
    expect(stored(block('table', ...rows), paragraph('d'))).toBe('| Nama | Isi |\n| --- | --- |\n| a b | c |\n\nd');
  });
});

describe('what opens in the editor', () => {
  test.each([
    ['a star that is no emphasis', '2\\*3 **x** 4\\*5', '2*3 ', 'x'],
    ['a brace', '\\{a} **x**', '{a} ', 'x'],
    ['an entity', '\\&amp; **x**', '&amp; ', 'x'],
    ['a tag', '\\<b> **x**', '<b> ', 'x'],
  ])('%s is seen as such', (_what, mdx, text, bold) => {
    const [first] = openedInDecap(fromMdx(mdx));
    const seen = (value: string | undefined) => value?.replace(/\u2060/g, '');
    expect(first?.children?.map((child) => ({ text: seen(child.text), bold: child.bold === true }))).toEqual(
      expect.arrayContaining([
        { text, bold: false },
        { text: bold, bold: true },
      ]),
    );
  });
});
