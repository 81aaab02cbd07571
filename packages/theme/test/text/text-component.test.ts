import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textComponent } from '../../src/text/text-component.ts';

/** An element as plain data. */
interface Element {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

/** The elements that a text becomes, components by their names. */
async function elementsOf(text: string): Promise<unknown> {
  const component = await textComponent(text, { Fragment: 'fragment', jsx: (type, props) => ({ type, props }) });
  return component({ components: { Galeri: 'Galeri', KotakInfo: 'KotakInfo' } });
}

/** The first element of a type, wherever it stands. */
function find(tree: unknown, type: string): Element | undefined {
  if (Array.isArray(tree)) return tree.map((one) => find(one, type)).find((found) => found !== undefined);
  if (!isElement(tree)) return undefined;
  return tree.type === type ? tree : find(tree.props.children, type);
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'props' in value;
}

/** The words of a tree, without its elements. */
function wordsOf(tree: unknown): string {
  if (Array.isArray(tree)) return tree.map(wordsOf).join('');
  return isElement(tree) ? wordsOf(tree.props.children) : String(tree ?? '');
}

describe('the text of an entry as a component', () => {
  test('has the headings, quotes and tables that Astro gives to MDX', async () => {
    const tree = await elementsOf('## Jam "buka"\n\n| Hari | Jam |\n| --- | ---: |\n| Senin | 8 |');
    expect(find(tree, 'h2')?.props).toEqual({ id: 'jam-buka', children: 'Jam “buka”' });
    expect(find(find(tree, 'tbody'), 'td')?.props).toEqual({ children: 'Senin' });
    expect(JSON.stringify(tree)).toContain('"class":"align-right"');
  });

  test('names its photos by their paths', async () => {
    const tree = await elementsOf('![Petani memanen padi](./panen.webp "Panen raya")');
    expect(find(tree, 'img')?.props).toEqual({
      src: './panen.webp',
      alt: 'Petani memanen padi',
      title: 'Panen raya',
      block: '',
    });
  });

  test('passes literal attributes to components', async () => {
    const tree = await elementsOf('<KotakInfo title="Syarat &amp; biaya">\n\nGratis.\n\n</KotakInfo>');
    expect(find(tree, 'KotakInfo')?.props.title).toBe('Syarat & biaya');
  });

  test.each([
    '{1 + 1}',
    'Biaya {process.exit()} rupiah.',
    'import fs from "node:fs"',
    'export const a = 1',
    '<KotakInfo title={process.exit()} />',
    'Teks <KotakInfo {...globalThis} /> teks.',
  ])('is refused when it holds code, and none of it is run: %s', async (text) => {
    await expect(elementsOf(text)).rejects.toThrow('Unexpected code in a text');
  });

  test('keeps words that look like code as words', async () => {
    const escaped = fc.stringMatching(/^[a-z${};()=+/,]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(escaped, async (text) => {
        const tree = await elementsOf(`Kata x${text.replaceAll(/[{}=+]/g, '\\$&')}x kata.`);
        expect(wordsOf(tree)).toBe(`Kata x${text}x kata.`);
      }),
    );
  });
});
