import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutPhoto } from '../src/regency/photos/cut-photo.ts';
import { drawPhoto } from '../src/regency/photos/draw-photo.ts';
import { findPhotographs } from '../src/regency/photos/find-photographs.ts';
import { uniqueJpeg } from '../src/regency/photos/unique-jpeg.ts';
import { findQuality } from '../src/similarity/equal-quality.ts';
import { parseSrcset } from '../src/similarity/page-photos.ts';
import { inCommon, similarity, summarize } from '../src/similarity/similarity.ts';

const small = { width: 300, height: 200, quality: 85 };

describe('photos', () => {
  let folder = '';
  let photo = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-photos-'));
    photo = join(folder, 'photo.jpg');
    await sharp(await drawPhoto(1, { width: 1950, height: 1300, quality: 95 })).toFile(photo);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('that are drawn have the wanted size and as much in them as a photograph', async () => {
    const drawn = await drawPhoto(2, small);
    expect(await sharp(drawn).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 });
    expect(drawn.length / (300 * 200)).toBeGreaterThan(0.1);
  });

  test('that are cut have the wanted size, repeat themselves, and differ by number', async () => {
    const [first, again, second] = [
      await cutPhoto(photo, 4, small),
      await cutPhoto(photo, 4, small),
      await cutPhoto(photo, 5, small),
    ];
    expect(await sharp(first).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 });
    expect(first.equals(again)).toBe(true);
    expect(first.equals(second)).toBe(false);
  });

  test('are looked for among large pictures with something in them', async () => {
    const empty = { width: 1950, height: 1300, channels: 3, background: 'white' } as const;
    await sharp({ create: empty }).jpeg().toFile(join(folder, 'empty.jpg'));
    await sharp(photo).resize(600).toFile(join(folder, 'small.jpg'));
    expect(await findPhotographs([folder])).toEqual([photo]);
    expect(await findPhotographs([join(folder, 'missing')])).toEqual([]);
  });

  test('become files of their own with the same pixels', async () => {
    const jpeg = await readFile(photo);
    const [one, two] = [uniqueJpeg(jpeg, 1), uniqueJpeg(jpeg, 2)];
    expect(one.equals(two)).toBe(false);
    expect(await sharp(one).raw().toBuffer()).toEqual(await sharp(jpeg).raw().toBuffer());
    expect(() => uniqueJpeg(Buffer.from('GIF89a'), 1)).toThrow('expected a JPEG');
  });

  test('are the less like their original the more they were compressed', async () => {
    const made = async (quality: number) => {
      // Under the same name each time, as a tool writes it that builds anew.
      const file = join(folder, 'made.webp');
      await sharp(photo).resize(480).webp({ quality }).toFile(file);
      return similarity(photo, file);
    };
    const [low, high] = [await made(10), await made(95)];
    expect(low).toBeLessThan(high);
    expect(high).toBeGreaterThan(0.95);
    expect(high).toBeLessThanOrEqual(1);
  });
});

describe('the quality of equal similarity', () => {
  test('is the nearest there is, found in few tries', async () => {
    const growing = fc.uniqueArray(fc.double({ min: 0.5, max: 1, noNaN: true }), { minLength: 59, maxLength: 59 });
    await fc.assert(
      fc.asyncProperty(growing, fc.double({ min: 0.5, max: 1, noNaN: true }), async (numbers, wanted) => {
        const curve = numbers.toSorted((a, b) => a - b);
        let tries = 0;
        const found = await findQuality(wanted, async (quality) => {
          tries += 1;
          return curve[quality - 40] ?? Number.NaN;
        });
        const distance = (quality: number) => Math.abs((curve[quality - 40] ?? Number.NaN) - wanted);
        const nearest = Math.min(...curve.map((_, index) => distance(40 + index)));
        expect(distance(found)).toBe(nearest);
        expect(tries).toBeLessThanOrEqual(6);
      }),
    );
  });
});

test('a srcset is read with its widths, ascending', () => {
  expect(parseSrcset('/b.webp 800w, /a,1.webp 480w,\n  /c.webp 2x')).toEqual([
    { url: '/a,1.webp', width: 480 },
    { url: '/b.webp', width: 800 },
  ]);
  expect(parseSrcset('')).toEqual([]);
});

test('only photos that every tool has made are compared', () => {
  const photos = (...keys: string[]) => keys.map((key, index) => ({ key, ssim: 0.9 + index / 100, bytes: 10 }));
  const [one = [], two = []] = inCommon([photos('1@480', '2@480', '3@480'), photos('2@480', '4@480', '3@480')]);
  expect(one.map(({ key }) => key)).toEqual(['2@480', '3@480']);
  expect(two.map(({ key }) => key)).toEqual(['2@480', '3@480']);
  expect(summarize(one).bytes).toBe(20);
  expect(summarize(one).ssim).toBeCloseTo(0.915);
});
