import { create, type Font } from 'fontkitten';
import { loadFonts } from '../share-image/fonts.ts';
import type { Measure } from './fit-text.ts';

/** Pairs that are set a little further apart than each letter for itself; nearly all are set closer. */
const kerning = 1.02;

/**
 * Measures text by the advance widths of the very font files that draw the share images.
 * @param weight of the font.
 * @param letterSpacing in em.
 */
export async function measurer(weight: 500 | 700, letterSpacing = 0): Promise<Measure> {
  const fonts = (await loadFonts()).filter((font) => font.weight === weight).map(({ data }) => open(data));
  const advances = new Map<string, number>();
  const advanceOf = (character: string) => {
    const known = advances.get(character);
    if (known !== undefined) return known;
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one.hasGlyphForCodePoint(code)) ?? fonts[0];
    const advance = font ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : 1;
    advances.set(character, advance);
    return advance;
  };
  return (text, size) =>
    Array.from(text).reduce((sum, character) => sum + advanceOf(character) * kerning + letterSpacing, 0) * size;
}

function open(data: Buffer | ArrayBuffer): Font {
  const font = create(Buffer.isBuffer(data) ? data : Buffer.from(data));
  if (!('unitsPerEm' in font)) throw new TypeError('Unexpected collection of fonts, expected one font');
  return font;
}
