import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectAsset, stripPhoto } from '../../src/index.ts';
import { heicStart, noisyPhoto, phoneExif, photo, photoFormats, pngNaming, smallPhoto } from '../real-files.ts';

describe('stripPhoto', () => {
  it.each(photoFormats)('takes all metadata out of a %s and keeps the format', async (format) => {
    const private_ = await photo(format, { change: (drawing) => drawing.withExif(phoneExif).withXmp('<x:xmpmeta/>') });
    const clean = await stripPhoto(private_);
    const { format: kept, exif, xmp, width, height } = await sharp(clean).metadata();
    expect({ exif, xmp, width, height }).toEqual({ exif: undefined, xmp: undefined, width: 64, height: 48 });
    expect(kept).toBe(format === 'avif' ? 'heif' : format);
    expect(await stripPhoto(clean)).toBe(clean);
  });

  it('turns a photo upright before it forgets which side was up', async () => {
    const lying = await photo('jpeg', { change: (drawing) => drawing.withMetadata({ orientation: 6 }) });
    const { width, height, orientation } = await sharp(await stripPhoto(lying)).metadata();
    expect({ width, height, orientation }).toEqual({ width: 48, height: 64, orientation: undefined });
  });

  it.each(photoFormats)('makes a large %s small', async (format) => {
    const large =
      format === 'avif' ? await photo('avif', { width: 2500, height: 1000 }) : await noisyPhoto(format, 2500, 1800);
    const small = await stripPhoto(large);
    const { image } = await inspectAsset('a', small, { deep: true });
    expect(small.byteLength).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(Math.max(image?.width ?? 0, image?.height ?? 0)).toBeLessThanOrEqual(2048);
    expect(image?.damaged).toBeUndefined();
    expect(await stripPhoto(small)).toBe(small);
  });

  it('drops the film of a moving photo', async () => {
    const film = Buffer.concat([await photo('jpeg'), Buffer.from('film')]);
    expect((await inspectAsset('a', await stripPhoto(film))).image?.appended).toBe(0);
  });

  it('gives back byte for byte what is clean, and what is no whole, still photo', async () => {
    const moving = await sharp([smallPhoto, smallPhoto], { join: { animated: true } })
      .webp()
      .toBuffer();
    const cut = (await photo('jpeg', { width: 400, height: 300 })).subarray(0, 500);
    for (const bytes of [smallPhoto, moving, cut, heicStart, pngNaming(50_000, 50_000), Buffer.alloc(0)]) {
      expect(await stripPhoto(bytes)).toBe(bytes);
    }
  });

  it('leaves nothing private in any photo, and never throws', async () => {
    const wanted = fc.record({
      format: fc.constantFrom('jpeg', 'png', 'webp'),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 300 }),
      orientation: fc.integer({ min: 1, max: 8 }),
      place: fc.double({ min: 0, max: 0.999, noNaN: true }),
      value: fc.nat(255),
      changed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(wanted, async ({ format, width, height, orientation, place, value, changed }) => {
        const change = (drawing: Sharp) => drawing.withExif(phoneExif).withMetadata({ orientation });
        const bytes = await photo(format, { width, height, change });
        if (changed) bytes.writeUInt8(value, Math.floor(place * bytes.length));
        const clean = await stripPhoto(bytes);
        expect(await stripPhoto(clean)).toBe(clean);
        if (changed) return;
        const { image } = await inspectAsset('a', clean, { deep: true });
        expect(image).toMatchObject({ hasMetadata: false, hasCamera: false, hasLocation: false, appended: 0 });
        expect(image?.damaged).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});
