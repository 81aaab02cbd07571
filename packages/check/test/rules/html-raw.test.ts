import { describe, expect, it } from 'vitest';
import { checkBody } from '../example-site.ts';

describe('html-raw', () => {
  it.each([
    ['<img src="./panen.webp" />', '![Petani'],
    ['<picture><img src="./panen.webp" /></picture>', '![Petani'],
    ['<svg></svg>', '![Petani'],
    ['<script>alert(1)</script>', 'Hapus'],
    ['<iframe src="https://contoh.com"></iframe>', '<Video'],
    ['<a href="https://contoh.go.id">laman</a>', '[nama laman]'],
    ['<b>tebal</b>', '**tebal**'],
    ['<div>teks</div>', 'tanpa tanda < dan >'],
    ['<xlink:href />', 'tanpa tanda < dan >'],
    ['<window.alert />', 'tanpa tanda < dan >'],
    ['<my-element />', 'tanpa tanda < dan >'],
  ])('finds %s and says what to use instead', async (body, help) => {
    for (const text of [body, `Teks ${body} teks`, `> ${body}`, `<KotakInfo>\n\n${body}\n\n</KotakInfo>`]) {
      const found = (await checkBody(text)).filter(({ ruleId }) => ruleId === 'html-raw');
      expect(found[0]?.help, text).toContain(help);
    }
  });

  it.each([
    ['a comment', '<!-- catatan -->', 'mdx-syntax'],
    ['a comment in a line', 'Teks <!-- catatan --> teks', 'mdx-syntax'],
    ['CDATA', '<![CDATA[ teks ]]>', 'mdx-syntax'],
    ['a document type', '<!DOCTYPE html>', 'mdx-syntax'],
    ['a processing instruction', '<?php echo 1 ?>', 'mdx-syntax'],
    ['an HTML tag without end', '<br>', 'mdx-syntax'],
    ['a closing tag alone', '</div>', 'mdx-syntax'],
    ['a line break', 'Satu<br />dua', 'html-raw'],
    ['HTML in a table', '| a |\n|---|\n| <b>x</b> |', 'html-raw'],
    ['HTML in a heading', '## Judul <small>kecil</small>', 'html-raw'],
    ['HTML in the text of a link', '[<b>laman</b>](https://contoh.go.id/)', 'html-raw'],
    ['HTML around a photo', '<figure>\n\n![Petani memanen padi](./panen.webp)\n\n</figure>', 'html-raw'],
    ['a drawing in a list', '- <svg><path d="M0 0" /></svg>', 'html-raw'],
    ['a picture with sources', '<picture><source srcset="a.webp" /><img src="a.webp" /></picture>', 'html-raw'],
    ['HTML in a footnote', 'Teks[^1]\n\n[^1]: <b>catatan</b>', 'html-raw'],
    ['HTML in a quotation', '<Kutipan>\n\n<i>Teks</i>\n\n</Kutipan>', 'html-raw'],
  ])('lets %s not pass', async (_what, body, ruleId) => {
    const ids = (await checkBody(body)).map((finding) => finding.ruleId);
    expect(ids).toContain(ruleId);
  });

  it('is content with HTML shown as code', async () => {
    expect(await checkBody('Kode `<script>` ditulis begini:\n\n```html\n<script></script>\n```')).toEqual([]);
  });
});
