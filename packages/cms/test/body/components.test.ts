import { components } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/body/blocks.ts';
import { blockPattern, readBlock, writeBlock } from '../../src/body/editor-block.ts';
import { foreignImages } from '../../src/body/foreign-images.ts';
import { fromMdx } from '../../src/body/from-mdx.ts';
import { toMdx } from '../../src/body/to-mdx.ts';
import { openedInDecap, throughDecap } from './decap-editor.ts';
import { treeOf } from './shown-text.ts';
import { seen, trickyText, typed } from './typed-text.ts';

/** One line of text as it is stored in an attribute. */
const line = trickyText.map((text) => text.replace(/</g, '‹')).map(seen);
const filled = line.filter((text) => text !== '');

const attributesOf = (names: readonly string[]) =>
  fc
    .record(Object.fromEntries(names.map((name) => [name, name === 'src' || name === 'file' ? file : filled])), {
      requiredKeys: [],
    })
    .map((data) => ({ ...data }));

const file = fc.constantFrom('panen.webp', 'formulir.pdf', 'jadwal.csv');
const photo = fc
  .tuple(file, filled, attributesOf(['caption', 'credit', 'kind']))
  .map(([src, alt, more]) => ({ src, alt, ...more }));

const anyComponent = fc.constantFrom(...components).chain((component) => {
  const attributes = attributesOf(Object.keys(component.attributes));
  const data =
    component.name === 'Foto'
      ? photo
      : component.children === 'photos'
        ? fc.array(photo, { minLength: 1, maxLength: 3 }).map((photos) => ({ photos }))
        : component.children === 'text'
          ? fc.tuple(attributes, filled).map(([own, words]) => ({ ...own, children: fromMdx(toMdx(typed(words))) }))
          : attributes;
  return data.map((value) => ({ name: component.name, data: value }));
});

describe('a component in the text', () => {
  test('is one line that Decap leaves alone, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...components.map(({ name }) => name)),
        fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()))),
        (name, data) => {
          const block = writeBlock(name, data);
          expect(block.split(/[\r\n\u2028\u2029]/)).toHaveLength(1);
          const match = blockPattern(name).exec(`${block}\n\nsesudah`);
          expect(JSON.stringify(match && readBlock(match))).toBe(JSON.stringify(data));
          expect(throughDecap(`sebelum\n\n${block}\n\nsesudah`)).toBe(`sebelum\n\n${block}\n\nsesudah`);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is stored and opened with the same values', () => {
    fc.assert(
      fc.property(fc.array(anyComponent, { minLength: 1, maxLength: 3 }), (blocks) => {
        const mdx = toMdx(blocks.map(({ name, data }) => writeBlock(name, data)).join('\n\n'));
        const opened = readBlocks(fromMdx(mdx));
        expect(opened).toEqual(blocks.map((block) => ({ ...block, data: expect.objectContaining(block.data) })));
        expect(toMdx(throughDecap(fromMdx(mdx)))).toBe(mdx);
      }),
      { numRuns: 400 },
    );
  });

  test('is a void block of its own in the editor', () => {
    const [block] = openedInDecap(writeBlock('Foto', { src: 'panen.webp' }));
    expect(block).toMatchObject({
      type: 'shortcode',
      data: { shortcode: 'Foto', shortcodeData: { src: 'panen.webp' } },
    });
  });

  test.each(components)('$name is read by the build as its example is', ({ name, example }) => {
    const stored = toMdx(fromMdx(example));
    // A photo without credit is a Markdown image, which is the same to the theme.
    if (name !== 'Foto') expect(treeOf(stored)).toEqual(treeOf(example));
    expect(toMdx(fromMdx(stored))).toBe(stored);
  });
});

describe('how components are stored', () => {
  const stored = (name: string, data: object) => toMdx(writeBlock(name, data));

  test('a photo without a credit as a Markdown image', () => {
    expect(stored('Foto', { src: 'panen.webp', alt: 'Sawah [Kanor]', caption: 'Panen "raya"', credit: '' })).toBe(
      '![Sawah \\[Kanor\\]](./panen.webp "Panen \\"raya\\"")',
    );
  });

  test('a photo with a credit as a component', () => {
    expect(stored('Foto', { credit: 'Humas', alt: 'Sawah "hijau"', src: 'panen.webp' })).toBe(
      '<Foto src="./panen.webp" alt="Sawah &quot;hijau&quot;" credit="Humas" />',
    );
  });

  test('words between tags with their emphasis, and a new line as a line break', () => {
    expect(
      stored('KotakInfo', { tone: 'perhatian', title: '', children: 'Bawa **KTP**\nasli {1}\n\n* satu\n* dua' }),
    ).toBe('<KotakInfo tone="perhatian">\n\nBawa **KTP**\\\nasli \\{1}\n\n- satu\n- dua\n\n</KotakInfo>');
  });

  test('photos of a gallery one below the other', () => {
    const photos = [
      { src: 'a.webp', alt: 'Sawah' },
      { src: 'b.webp', alt: 'Bukit', credit: 'Humas' },
    ];
    expect(stored('Galeri', { photos })).toBe(
      '<Galeri>\n\n![Sawah](./a.webp)\n\n<Foto src="./b.webp" alt="Bukit" credit="Humas" />\n\n</Galeri>',
    );
  });
});

describe('pictures that are no component', () => {
  const pasted = 'Teks ![](https://contoh.id/a.png)\n\n![sawah](blob:x)';

  test('are told, with what they are', () => {
    expect(foreignImages(pasted)).toEqual([
      { src: 'https://contoh.id/a.png', alt: '' },
      { src: 'blob:x', alt: 'sawah' },
    ]);
    expect(foreignImages(writeBlock('KotakInfo', { children: '![a](b.png)' }))).toEqual([{ src: 'b.png', alt: 'a' }]);
    expect(foreignImages(writeBlock('Foto', { src: 'panen.webp', alt: 'Sawah' }))).toEqual([]);
    expect(foreignImages(typed('![a](b.png)'))).toEqual([]);
  });

  test('are not stored', () => {
    expect(toMdx('Teks ![](https://contoh.id/a.png)\n\n![sawah](blob:x)\n\nLagi')).toBe('Teks\n\nLagi');
  });
});
