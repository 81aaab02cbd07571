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

  it('is content with HTML shown as code', async () => {
    expect(await checkBody('Kode `<script>` ditulis begini:\n\n```html\n<script></script>\n```')).toEqual([]);
  });
});
