import { describe, expect, test } from 'vitest';
import { fromMdx } from '../../src/body/from-mdx.ts';
import { NotEditable } from '../../src/body/not-editable.ts';

describe('what the editor would lose is not opened, and the operator is told where it is', () => {
  test.each([
    ['a comment', 'Teks\n\n{/* catatan */}', 'kode atau komentar di antara kurung kurawal', 3],
    ['an expression', 'Teks {1 + 1}', 'kode atau komentar di antara kurung kurawal', 1],
    ['an import', 'import x from "y"\n\nTeks', 'kode program (import atau export)', 1],
    ['an unknown component', 'Teks\n\n<Peta id="1" />', '<Peta>', 3],
    ['a component in a sentence', 'Lihat <Unduhan file="./a.pdf" title="A" /> ini', '<Unduhan> di tengah kalimat', 1],
    ['an attribute that is code', '<Foto src={a} alt="b" />', 'isian tanpa teks pada <Foto>', 1],
    ['words in a gallery', '<Galeri>\n\nTeks\n\n</Galeri>', 'teks di dalam <Galeri>', 1],
    [
      'a component in another',
      '<KotakInfo>\n\n<Unduhan file="./a.pdf" title="A" />\n\n</KotakInfo>',
      '<Unduhan> di dalam <KotakInfo>',
      1,
    ],
    ['a photo in a sentence', 'Teks ![sawah](./a.webp) lagi', 'foto di tengah kalimat', 1],
    ['a footnote', 'Teks[^1]\n\n[^1]: Catatan', 'catatan kaki', 1],
    ['a reference', 'Teks [a][b]\n\n[b]: https://x.id', 'tautan dengan alamat rujukan', 1],
    ['boxes to tick', '- [ ] a', 'daftar centang', 1],
    ['a rule at the start', '***\n\nTeks', 'garis pemisah di awal bagian', 1],
    ['broken MDX', 'Teks\n\n<Kutipan>', 'susunan yang tidak dapat dibaca', 3],
  ])('%s', (_what, mdx, what, line) => {
    expect(() => fromMdx(mdx)).toThrow(NotEditable);
    expect(() => fromMdx(mdx)).toThrow(
      `Tulisan ini memuat ${what} pada baris ${line} yang tidak dapat disunting di sini.`,
    );
  });

  test('with the line of the file', () => {
    expect(() => fromMdx('Teks {1}', 12)).toThrow('pada baris 12');
  });
});

describe('what means the same opens', () => {
  test.each([
    ['tags on one line', '<Kutipan>Teks</Kutipan>'],
    ['indented words', '<Kutipan>\n  Teks\n</Kutipan>'],
    ['several photos in one paragraph', '![a](./a.webp)\n![b](./b.webp)'],
    ['other bullets', '* a\n* b'],
    ['a rule between paragraphs', 'a\n\n***\n\nb'],
    ['code', '```js\n{a}\n\nb\n```'],
  ])('%s', (_what, mdx) => {
    expect(() => fromMdx(mdx)).not.toThrow();
  });
});
