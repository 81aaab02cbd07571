import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureDifference } from '../src/picture-difference.ts';

/** A PNG of one colour with a square of another. */
function picture(height: number, square?: { readonly left: number; readonly top: number }): Promise<Buffer> {
  const create = (width: number, tall: number, background: string) =>
    sharp({ create: { width, height: tall, channels: 3, background } });
  const base = create(40, height, '#fff');
  if (!square) return base.png().toBuffer();
  return create(10, 10, '#036')
    .png()
    .toBuffer()
    .then((input) =>
      base
        .composite([{ input, ...square }])
        .png()
        .toBuffer(),
    );
}

test('equal pictures do not differ, whatever their bytes', async () => {
  const one = await picture(40, { left: 4, top: 4 });
  const packed = await sharp(one).png({ compressionLevel: 0 }).toBuffer();
  expect(packed.equals(one)).toBe(false);
  expect(await pictureDifference(one, packed)).toBeUndefined();
});

test('what moved differs, and is drawn red', async () => {
  const found = await pictureDifference(
    await picture(40, { left: 0, top: 0 }),
    await picture(40, { left: 20, top: 20 }),
  );
  // Two squares of 10 × 10 on 40 × 40; edges may count as smoothed.
  expect(found?.share).toBeGreaterThan(0.1);
  expect(found?.share).toBeLessThanOrEqual(0.125);
  const { data, info } = await sharp(found?.picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
  expect(at(25, 25)).toEqual([255, 0, 0]);
  expect(at(35, 5)).toEqual([255, 255, 255]);
});

test('a page that grew differs below its old end', async () => {
  const found = await pictureDifference(await picture(40), await picture(50));
  expect(found?.share).toBeCloseTo(0.2, 2);
  expect((await sharp(found?.picture).metadata()).height).toBe(50);
});
