import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { fromMdx } from '../../src/body/from-mdx.ts';
import { toMdx } from '../../src/body/to-mdx.ts';
import { throughDecap } from './decap-editor.ts';
import { shownText } from './shown-text.ts';
import { seen, trickyText, typed } from './typed-text.ts';

describe('what is typed into the text of an entry is shown as it was typed', () => {
  test.each([
    'Biayanya {gratis} untuk usia <17 tahun',
    'Ketik <NIK> lalu <b>kirim</b>',
    'Tulis &amp; atau &#123; apa adanya',
    'import foo from "bar"',
    'export default kopi',
    '1. Bawa KTP',
    '17. Agustus bukan awal daftar',
    '+ bukan daftar',
    '- juga bukan',
    '# bukan judul',
    '> bukan kutipan',
    '---',
    '===',
    '| bukan | tabel |',
    '*WhatsApp* _miring_ ~coret~ `kode`',
    '2 * 3 * 4 = 24',
    '[bukan tautan](https://x.id) dan ![bukan foto](foto.png)',
    '[x]: https://x.id',
    'C:\\_arsip\\[2024] dan \\\\server\\berkas',
    '¯\\_(ツ)_/¯',
    'https://data.go.id/a_b_c?x={y}',
    'surel: info_a@bojonegorokab.go.id',
    '<Foto src="x" /> </Galeri>',
    '{/* komentar */} <!-- komentar -->',
    'Rp 5.000\u00a0– 7.000 😀 👨‍👩‍👧',
  ])('%s', (text) => {
    const mdx = toMdx(typed(text, 'Alinea berikut.'));
    expect(shownText(mdx)).toBe(`${seen(text)} Alinea berikut.`);
    expect(() => mdxToJs(mdx)).not.toThrow();
  });

  test('whatever it is, and nothing of it is code', () => {
    fc.assert(
      fc.property(fc.array(trickyText, { minLength: 1, maxLength: 3 }), (texts) => {
        const shown = shownText(toMdx(typed(...texts)));
        expect(shown).toBe(texts.map(seen).filter(Boolean).join(' '));
      }),
      { numRuns: 1000 },
    );
  });

  test('and it compiles as the build compiles it', () => {
    fc.assert(
      fc.property(fc.array(trickyText, { minLength: 1, maxLength: 3 }), (texts) => {
        expect(mdxToJs(toMdx(typed(...texts))).code).toContain('MDXContent');
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is stored once', () => {
  test('is stored the same when it is opened and saved, also when Decap writes all of it anew', () => {
    fc.assert(
      fc.property(fc.array(trickyText, { minLength: 1, maxLength: 3 }), (texts) => {
        const mdx = toMdx(typed(...texts));
        const opened = fromMdx(mdx);
        expect(toMdx(opened)).toBe(mdx);
        expect(toMdx(throughDecap(opened))).toBe(mdx);
      }),
      { numRuns: 600 },
    );
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['a space without width', 'Bo\u200bjonegoro', 'Bojonegoro'],
    ['a soft hyphen', 'Bo\u00adjonegoro', 'Bojonegoro'],
    ['marks of direction, as WhatsApp leaves them', '\u200eRapat\u202c', 'Rapat'],
    ['a bullet of Word', '\uf0b7 Kartu keluarga', '• Kartu keluarga'],
    ['the sign that starts a component', '\ue000Foto baru', 'Foto baru'],
    ['half a character', 'a\ud800b', 'ab'],
    ['a line separator', 'a\u2028b', 'a b'],
    ['two forms of a letter', 'e\u0301', 'é'],
  ])('are taken out: %s', (_what, text, expected) => {
    expect(shownText(toMdx(typed(text)))).toBe(expected);
  });

  test('but a no-break space and the parts of an emoji stay', () => {
    expect(toMdx(typed('Rp\u00a05.000 👩‍🚒 ❤️'))).toBe('Rp\u00a05.000 👩‍🚒 ❤️');
  });
});
