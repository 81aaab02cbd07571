import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { textPhotos } from '../../src/integration/text-photos.ts';

/** What the text compiles to. */
async function compile(text: string): Promise<string> {
  return (await mdxToJs(text, { mdastPlugins: [textPhotos], jsxImportSource: 'astro' })).code;
}

const photo = '![Petani memanen padi](./panen.webp "Panen raya")';

describe('photos in a text', () => {
  test('one that stands alone is a figure, not part of a paragraph', async () => {
    const code = await compile(photo);
    expect(code).toContain('block: ""');
    expect(code).toContain('title: "Panen raya"');
    expect(code).not.toContain('_components.p');
  });

  test('<Foto> is the same thing, with a credit', async () => {
    const code = await compile(
      '<Foto src="./panen.webp" alt="Petani memanen padi" caption="Panen raya" credit="Tim" />',
    );
    expect(code).toContain('block: ""');
    expect(code).toContain('credit: "Tim"');
    expect(code).toContain('title: "Panen raya"');
  });

  test('several in a row are a gallery', async () => {
    const code = await compile(`${photo}\n${photo}`);
    expect(code).toContain('Galeri');
    expect(code.match(/block: ""/g)).toHaveLength(2);
  });

  test('one inside a line stays in its paragraph', async () => {
    const code = await compile(`Lihat ${photo} ini.`);
    expect(code).toContain('_components.p');
    expect(code).not.toContain('block');
  });

  test('every photo keeps its description, wherever it stands', async () => {
    const around = fc.constantFrom(
      (text: string) => text,
      (text: string) => `> ${text}`,
      (text: string) => `- butir ${text}`,
      (text: string) => `Kalimat ${text} lalu kata.`,
      (text: string) => `<Galeri>\n\n${text}\n\n</Galeri>`,
      (text: string) => `| a |\n| - |\n| ${text} |`,
    );
    await fc.assert(
      fc.asyncProperty(around, fc.integer({ min: 1, max: 3 }), async (wrap, count) => {
        const code = await compile(wrap(Array.from({ length: count }, () => photo).join(' ')));
        expect(code.match(/alt: "Petani memanen padi"/g)).toHaveLength(count);
      }),
    );
  });
});
