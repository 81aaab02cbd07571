import fc from 'fast-check';
import satori from 'satori';
import { describe, expect, test } from 'vitest';
import { fontFamily, loadFonts } from '../../src/share-image/fonts.ts';
import { printableText } from '../../src/share-image/printable-text.ts';

/** Characters of a text for which satori finds no glyph in the fonts. */
async function missingGlyphs(text: string): Promise<string[]> {
  const missing: string[] = [];
  const node = { type: 'div', key: null, props: { style: { display: 'flex', fontFamily }, children: text } };
  await satori(node, {
    width: 400,
    height: 400,
    fonts: await loadFonts(),
    loadAdditionalAsset: async (_language, segment) => {
      missing.push(segment);
      return [];
    },
  });
  return missing;
}

describe('printable text', () => {
  test('leaves out what the font cannot draw, and keeps the rest as typed', () => {
    expect(printableText('Sekolah “Rakyat” – 50 m² 🎉')).toBe('Sekolah “Rakyat” – 50 m²');
    expect(printableText('Ẓuhur\u0000\n\tdi   musala 漢字')).toBe('Zuhur di musala');
    expect(printableText('👩🏽‍🌾')).toBe('');
  });

  test('never leaves more than single spaces, and changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const printable = printableText(text);
        expect(printable).not.toMatch(/ {2}|^ | $/);
        expect(printableText(printable)).toBe(printable);
      }),
    );
  });

  test('the fonts have a glyph for every character that it lets through', async () => {
    const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => printableText(character) === character,
    );
    expect(characters.length).toBeGreaterThan(300);
    expect(await missingGlyphs(characters.join(' '))).toEqual([]);
    expect(await missingGlyphs('漢')).toEqual(['漢']);
  });
});
