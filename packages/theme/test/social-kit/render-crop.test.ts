import { type ShareSize, shareSizes } from '@opd/derive/social';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { markSvg } from '../../src/share-image/mark.ts';
import { geometries } from '../../src/social-kit/geometry.ts';
import { type Crop, renderCrop } from '../../src/social-kit/render-crop.ts';

const crop: Crop = {
  title: 'Bedah buku di Balai Aksara',
  kicker: 'Berita',
  siteName: 'Dinas Perpustakaan dan Arsip',
  government: 'Pemerintah Kabupaten Rawajati',
  accent: '#0b5d4a',
  emblem: markSvg('#0b5d4a'),
};

/** A photo of one colour. */
const photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#2050c0' } })
  .jpeg()
  .toBuffer();

type Pixel = readonly [red: number, green: number, blue: number];

async function pixelsOf(jpeg: Uint8Array) {
  const { data, info } = await sharp(jpeg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): Pixel => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * info.width + x) * 3);
    return [red, green, blue];
  };
  /** Whether any pixel of a rectangle is like that. */
  const has = (left: number, top: number, width: number, height: number, like: (pixel: Pixel) => boolean) => {
    for (let y = top; y < top + height; y += 1)
      for (let x = left; x < left + width; x += 1) if (like(at(x, y))) return true;
    return false;
  };
  return { at, has, info };
}

const isInk = ([red]: Pixel) => red < 110;
const isRed = ([red, green, blue]: Pixel) => red > 130 && green < 70 && blue < 60;
const square: ShareSize = { name: 'persegi', width: 1080, height: 1080, label: '', use: '' };

describe.each(shareSizes)('the crop $name', (size) => {
  const { text, photo: place } = geometries[size.name];

  test('is a JPEG of its size with the photo, and type beside it', async () => {
    const jpeg = await renderCrop(size, crop, photo);
    const { at, has, info } = await pixelsOf(jpeg);
    expect((await sharp(jpeg).metadata()).format).toBe('jpeg');
    expect(info).toMatchObject({ width: size.width, height: size.height });
    expect(at(place.left + 40, place.top + 40)[2]).toBeGreaterThan(150);
    expect(has(text.left, text.top, text.width, text.height, isInk)).toBe(true);
  });

  test.each([
    ['the longest title', { title: 'PENGUMUMAN RESMI KABUPATEN '.repeat(6).slice(0, 140) }],
    ['one endless word', { title: 'W'.repeat(140) }],
    ['long names', { siteName: 'Dinas Pekerjaan Umum '.repeat(6), government: 'Pemerintah '.repeat(20) }],
  ])('keeps its margins with %s', async (_name, words) => {
    const { has } = await pixelsOf(await renderCrop(size, { ...crop, ...words }, photo));
    const margin = 12;
    const right = text.left + text.width;
    expect(has(text.left - 3 * margin, text.top, 2 * margin, text.height, isInk)).toBe(false);
    expect(has(right + margin, text.top, 2 * margin, text.height, isInk)).toBe(false);
    expect(has(text.left, text.top + text.height + 2, text.width, margin, isInk)).toBe(false);
  });

  test('of a clarification bears the verdict across the photo, and only then', async () => {
    const middle = [place.left, place.top, place.width, place.height] as const;
    const stamped = await pixelsOf(
      await renderCrop(size, { ...crop, stamp: { text: 'TIDAK AKURAT', isGood: false } }, photo),
    );
    expect(stamped.has(...middle, isRed)).toBe(true);
    // The stamp is tilted, and yet within the photo.
    expect(stamped.has(place.left, place.top, 8, place.height, isRed)).toBe(false);
    expect(stamped.has(place.left + place.width - 8, place.top, 8, place.height, isRed)).toBe(false);
    expect((await pixelsOf(await renderCrop(size, crop, photo))).has(...middle, isRed)).toBe(false);
  });
});

test('the same crop gives the same bytes, with and without a photo', async () => {
  expect(await renderCrop(square, crop, photo)).toEqual(await renderCrop(square, { ...crop }, photo));
  expect(await renderCrop(square, crop)).toEqual(await renderCrop(square, { ...crop }));
  expect(await renderCrop(square, crop)).not.toEqual(await renderCrop(square, crop, photo));
});

test('a photo is turned upright, and its place and maker are not told', async () => {
  const exif = { IFD0: { Copyright: 'rahasia' }, IFD3: { GPSLatitude: '7/1 9/1 0/1' } };
  const tagged = await sharp(photo).withExif(exif).jpeg().toBuffer();
  expect((await sharp(await renderCrop(square, crop, tagged)).metadata()).exif).toBeUndefined();
});
