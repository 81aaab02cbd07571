import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, checkBody, checkFields } from '../example-site.ts';

describe('photo-description-missing', () => {
  it.each([
    ['a photo in Markdown', '![](./panen.webp)', '1:1'],
    ['a description of white space', '![ \u00a0 ](./panen.webp)', '1:1'],
    ['a photo by reference', '![][foto]\n\n[foto]: ./panen.webp', '1:1'],
    ['a photo with a caption only', '![](./panen.webp "Panen raya")', '1:1'],
    ['a photo inside a link', 'Lihat\n\n[![](./panen.webp)](https://contoh.go.id/)', '3:2'],
    ['a photo in a list', '- satu\n- ![](./panen.webp)', '2:3'],
    ['a photo in a quotation', '> a\n>\n> ![](./panen.webp)', '3:3'],
    ['a photo in a table', '| a | b |\n|---|---|\n| 1 | ![](./panen.webp) |', '3:7'],
    ['a photo in a heading', '## Hasil ![](./panen.webp)', '1:10'],
    ['a photo in a gallery', '<Galeri>\n\n![](./panen.webp)\n\n</Galeri>', '3:1'],
    ['<Foto> without alt', '<Foto src="./panen.webp" />', '1:1'],
    ['<Foto> with an empty alt', '<Foto src="./panen.webp" alt="" />', '1:1'],
    ['<Foto> in an information box', '<KotakInfo>\n\n<Foto src="./panen.webp" alt />\n\n</KotakInfo>', '3:1'],
    ['a photo in a text that cannot be built', '![](./panen.webp)\n\nkurang dari <5 hari', '1:1'],
  ])('finds %s', async (_what, body, place) => {
    expect(brief(await checkBody(body))).toContain(`${place} photo-description-missing`);
  });

  it('finds photos in the fields, at the key or, when there is none, at the photo', async () => {
    const findings = await checkFields(
      'cover:\n  src: ./panen.webp\n  kind: hasil\n  alt: ""\nphotos:\n  - src: ./panen.webp\n    kind: hasil',
    );
    expect(brief(findings)).toEqual(['12:3 photo-description-missing', '14:5 photo-description-missing']);
  });

  it('says what to write', async () => {
    const [finding] = await checkBody('![](./panen.webp)');
    expect(finding?.message).toBe('Foto ini belum punya deskripsi.');
    expect(finding?.help).toContain('Contoh: ');
  });

  it('is content with a description, wherever the photo stands', async () => {
    const alt = 'Petani memanen padi di sawah';
    const body = `![${alt}](./panen.webp)\n\n- ![${alt}][f]\n\n<Foto src="./panen.webp" alt="${alt}" />\n\n[f]: ./panen.webp`;
    expect(await checkBody(body)).toEqual([]);
  });

  it('does not take code for photos', async () => {
    expect(await checkBody('`![](./panen.webp)`\n\n```\n![](./panen.webp)\n```')).toEqual([]);
  });

  it('finds an undescribed photo however deep it lies in any text around it', async () => {
    const wrap = fc.constantFrom<(inner: string) => string>(
      (inner) => `> ${inner.replaceAll('\n', '\n> ')}`,
      (inner) => `- ${inner.replaceAll('\n', '\n  ')}`,
      (inner) => `1. ${inner.replaceAll('\n', '\n   ')}`,
      (inner) => `Teks di atas.\n\n${inner}\n\nTeks di bawah.`,
      (inner) => `<KotakInfo>\n\n${inner}\n\n</KotakInfo>`,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(wrap, { maxLength: 6 }), async (wraps) => {
        const body = wraps.reduce((inner, around) => around(inner), '![](./panen.webp)');
        expect(brief(await checkBody(body)).join()).toContain('photo-description-missing');
      }),
    );
  });
});
