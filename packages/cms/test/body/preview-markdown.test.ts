import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewMarkdown } from '../../src/body/preview-markdown.ts';
import { toMdx } from '../../src/body/to-mdx.ts';
import { wordsInPreview } from './decap-editor.ts';
import { shownText } from './shown-text.ts';
import { seen, trickyText, typed } from './typed-text.ts';

const shown = (text: string): string => seen(wordsInPreview(previewMarkdown(text)));

describe('the preview of a text shows what is stored', () => {
  test.each([
    '<Iframe src="https://contoh.example"/>',
    '{1+1} <script>alert(1)</script>',
    'Ketik <NIK> lalu <b>kirim</b>',
    '<!-- catatan -->',
    'Biayanya <5 ribu & gratis',
    '*bintang* dan _garis_ dan [bukan tautan](https://x.id)',
  ])('%s', (text) => {
    const written = typed(text, 'Alinea berikut.');
    expect(shown(written)).toBe(`${seen(text)} Alinea berikut.`);
    expect(shown(written)).toBe(shownText(toMdx(written)));
  });

  test('whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(trickyText, { minLength: 1, maxLength: 3 }), (texts) => {
        const written = typed(...texts);
        expect(shown(written)).toBe(shownText(toMdx(written)));
      }),
      { numRuns: 500 },
    );
  });

  test('with its markup', () => {
    const written = '## Judul\n\n**tebal** dan *miring* dan [tautan](https://x.id/a_b)\n\n* satu\n* dua';
    expect(shown(written)).toBe(shownText(toMdx(written)));
    expect(previewMarkdown(written)).toContain('**tebal** dan *miring* dan [tautan](https://x.id/a_b)');
  });
});
