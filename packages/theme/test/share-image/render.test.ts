import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renderShareImage, type ShareImage } from '../../src/share-image/render.ts';

const image: ShareImage = {
  title: 'Bedah buku di Balai Aksara',
  kicker: 'Agenda',
  siteName: 'Dinas Perpustakaan dan Arsip',
  government: 'Pemerintah Kabupaten Rawajati',
  accent: '#0b5d4a',
};

/** Decodes a picture and checks the promises that hold for every one. */
async function decode(png: Uint8Array) {
  expect(png.byteLength).toBeLessThan(60_000);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 1200, height: 630, channels: 3 });
  return {
    /** Whether any pixel of a rectangle is dark, so that something is written there. */
    hasInk: (left: number, top: number, width: number, height: number) => {
      for (let y = top; y < top + height; y += 1) {
        for (let x = left; x < left + width; x += 1) if ((data[(y * info.width + x) * 3] ?? 255) < 80) return true;
      }
      return false;
    },
  };
}

describe('share image', () => {
  test('is a PNG with the words on the left and the band on the right', async () => {
    const png = await renderShareImage(image);
    expect((await sharp(png).metadata()).format).toBe('png');
    const { hasInk } = await decode(png);
    expect(hasInk(72, 150, 840, 300)).toBe(true);
    expect(hasInk(72, 480, 840, 110)).toBe(true);
    expect(hasInk(965, 0, 235, 630)).toBe(true);
    expect(hasInk(0, 0, 60, 630)).toBe(false);
  });

  test('the same words give the same bytes', async () => {
    expect(await renderShareImage(image)).toEqual(await renderShareImage({ ...image }));
    expect(await renderShareImage({ ...image, title: 'Lain' })).not.toEqual(await renderShareImage(image));
  });

  test.each([
    ['the longest title', { title: 'PENGUMUMAN RESMI KABUPATEN '.repeat(6).slice(0, 140) }],
    ['one endless word', { title: 'W'.repeat(140) }],
    ['long names', { siteName: 'Dinas Pekerjaan Umum '.repeat(6), government: 'Pemerintah '.repeat(20) }],
  ])('%s stays between the margins', async (_name, words) => {
    const { hasInk } = await decode(await renderShareImage({ ...image, ...words }));
    expect(hasInk(0, 0, 70, 630)).toBe(false);
    expect(hasInk(916, 0, 36, 630)).toBe(false);
    expect(hasInk(0, 0, 950, 58)).toBe(false);
    expect(hasInk(0, 585, 950, 45)).toBe(false);
  });

  test('no text can break it', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('', ' ', '🎉', '<svg onload="">&amp;', '\ud800', 'ﷺ'.repeat(50)),
    );
    const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    await fc.assert(
      fc.asyncProperty(text, text, text, color, async (title, kicker, siteName, accent) => {
        await decode(await renderShareImage({ ...image, title, kicker, siteName, accent }));
      }),
      { numRuns: 25 },
    );
  });
});
