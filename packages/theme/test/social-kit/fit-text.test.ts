import { shareSizes } from '@opd/derive/social';
import { contentTypes } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printableText } from '../../src/share-image/printable-text.ts';
import { type CropWords, placeTexts, titleSpacing } from '../../src/social-kit/crop-layout.ts';
import { fitText, type Measure } from '../../src/social-kit/fit-text.ts';
import { geometries } from '../../src/social-kit/geometry.ts';
import { measurer } from '../../src/social-kit/measure.ts';

const [bold, title, medium] = await Promise.all([measurer(700), measurer(700, titleSpacing), measurer(500)]);
const measures = { bold, title, medium };
const longestTitle = contentTypes.berita.fields.title.max ?? 0;

/** Every letter is as wide as half its size. */
const even: Measure = (text, size) => (Array.from(text).length * size) / 2;
const box = { width: 100, height: 60, lineHeight: 1, largest: 40, smallest: 10 };

describe('setting a text into a box', () => {
  test.each([
    ['large when it is short', 'satu', { size: 40, lines: ['satu'], isWhole: true }],
    ['smaller when it is long', 'satu dua tiga', { size: 24, lines: ['satu dua', 'tiga'], isWhole: true }],
    ['small before a word is parted', 'pemberitahuan', { size: 14, lines: ['pemberitahuan'], isWhole: true }],
    [
      'a word parted that is too wide at every size',
      'x'.repeat(30),
      { size: 20, lines: ['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(10)], isWhole: true },
    ],
    ['nothing for nothing', ' ', { size: 40, lines: [], isWhole: true }],
  ])('%s', (_what, text, set) => expect(fitText(text, box, even)).toEqual(set));

  test('what does not fit at the smallest size ends in "…"', () => {
    const { lines, isWhole } = fitText('x '.repeat(200), box, even);
    expect(isWhole).toBe(false);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});

describe('the type of a crop', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: longestTitle }),
      fc.string({ unit: fc.constantFrom('W', 'M', '@', 'Ŵ', '—', 'i', ' '), maxLength: longestTitle }),
      fc.constantFrom('W'.repeat(longestTitle), 'Ŵ'.repeat(longestTitle), '—'.repeat(longestTitle)),
    )
    .map((value) => printableText(value.slice(0, longestTitle)));
  const words: fc.Arbitrary<CropWords> = fc.record({
    title: text,
    kicker: text,
    siteName: text,
    government: text,
    stamp: text,
  });
  const size = fc.constantFrom(...shareSizes);

  test('never leaves its place, whatever is written', () => {
    fc.assert(
      fc.property(words, size, (written, { name }) => {
        const texts = placeTexts(written, geometries[name], measures);
        for (const [part, { lines, place, size: fontSize, lineHeight }] of Object.entries(texts)) {
          const measure = part === 'title' ? title : part === 'government' ? medium : bold;
          for (const line of lines) expect(measure(line, fontSize)).toBeLessThanOrEqual(place.width);
          expect(lines.length * fontSize * lineHeight).toBeLessThanOrEqual(place.height);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('no title that the schema takes loses a letter', () => {
    fc.assert(
      fc.property(text, size, (written, { name }) => {
        const { lines, isWhole } = placeTexts(
          { title: written, kicker: '', siteName: '', government: '', stamp: '' },
          geometries[name],
          measures,
        ).title;
        expect(isWhole).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(written.replaceAll(' ', ''));
      }),
      { numRuns: 200 },
    );
  });

  test.each(shareSizes)(
    'the places on $name lie beside the photo and within the picture',
    ({ name, width, height }) => {
      const { photo, text: place, band, thread } = geometries[name];
      const apart = (a: typeof photo, b: typeof photo) =>
        a.left + a.width <= b.left ||
        b.left + b.width <= a.left ||
        a.top + a.height <= b.top ||
        b.top + b.height <= a.top;
      for (const part of [photo, place, thread, ...(band ? [band] : [])]) {
        expect(part.left + part.width).toBeLessThanOrEqual(width);
        expect(part.top + part.height).toBeLessThanOrEqual(height);
        expect(part === place || apart(part, place)).toBe(true);
      }
    },
  );
});
