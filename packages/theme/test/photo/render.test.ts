import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renderPhoto } from '../../src/photo/render.ts';

/** A photo of sky above and field below, so that up is up. */
function photo(width: number, height: number) {
  const half = { width, height: Math.round(height / 2), channels: 3, background: '#3c7a3c' } as const;
  return sharp({ create: { width, height, channels: 3, background: '#9cc7e8' } }).composite([
    { input: { create: half }, gravity: 'south' },
  ]);
}

/** Something in which each step of making it smaller can be seen. */
const noise = sharp({
  create: {
    width: 2000,
    height: 1333,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', sigma: 40, mean: 128 },
  },
});

const sizes = [
  { width: 1344, height: 896 },
  { width: 368, height: 245 },
];

describe('a photo', () => {
  test('comes in every size asked for, in the same order', async () => {
    const made = await renderPhoto(await photo(2400, 1600).jpeg().toBuffer(), sizes);
    const seen = await Promise.all(made.map((file) => sharp(file).metadata()));
    expect(seen).toMatchObject(sizes.map((size) => ({ ...size, format: 'webp' })));
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be %s', async (format) => {
    const [small] = await renderPhoto(await photo(600, 400).toFormat(format).toBuffer(), [{ width: 300, height: 200 }]);
    const { dominant } = await sharp(
      await sharp(small).extract({ left: 0, top: 0, width: 300, height: 80 }).toBuffer(),
    ).stats();
    expect(dominant.b).toBeGreaterThan(dominant.r);
  });

  test('stands upright as the camera says, and carries no metadata on', async () => {
    const turned = await sharp(await photo(1200, 800).png().toBuffer())
      .rotate(90)
      .jpeg()
      .withMetadata({ orientation: 8, exif: { IFD3: { GPSLatitude: '7/1 9/1 0/1' } } })
      .toBuffer();
    const [made] = await renderPhoto(turned, [{ width: 600, height: 400 }]);
    const { exif, icc, orientation, width, height } = await sharp(made).metadata();
    expect({ exif, icc, orientation, width, height }).toEqual({ width: 600, height: 400 });
    const top = await sharp(await sharp(made).extract({ left: 0, top: 0, width: 600, height: 150 }).toBuffer()).stats();
    expect(top.dominant.b).toBeGreaterThan(top.dominant.r);
  });

  test('keeps what is transparent', async () => {
    const logo = await sharp({ create: { width: 400, height: 400, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const [made] = await renderPhoto(logo, [{ width: 200, height: 200 }]);
    expect((await sharp(made).stats()).isOpaque).toBe(false);
  });

  test('is the same on every run', async () => {
    const source = await photo(1000, 700).jpeg().toBuffer();
    const [a] = await renderPhoto(source, sizes.slice(1));
    const [b] = await renderPhoto(source, sizes.slice(1));
    expect(a?.equals(b ?? Buffer.of())).toBe(true);
  });

  test('is the same whatever other sizes are made beside it', async () => {
    const source = await noise.jpeg().toBuffer();
    const all = [
      { width: 1600, height: 1067 },
      { width: 1344, height: 896 },
      { width: 672, height: 448 },
      ...sizes.slice(1),
    ];
    const together = await renderPhoto(source, all);
    const alone = await Promise.all(all.map(async (size) => (await renderPhoto(source, [size]))[0]));
    expect(together.map((file, index) => file.equals(alone[index] ?? Buffer.of()))).toEqual(all.map(() => true));
    const seen = await Promise.all(together.map((file) => sharp(file).metadata()));
    expect(seen).toMatchObject(all);
  });

  test.each([1600, 672])('keeps its edges %i px wide, whatever a size is rounded to', async (width) => {
    const edge = { create: { width: 2000, height: 20, channels: 3, background: '#ff0000' } } as const;
    const source = await photo(2000, 1333)
      .composite([{ input: edge, gravity: 'north' }])
      .jpeg()
      .toBuffer();
    const [made] = await renderPhoto(source, [{ width, height: Math.round(width * 0.6) }]);
    const top = await sharp(await sharp(made).extract({ left: 0, top: 0, width, height: 3 }).toBuffer()).stats();
    expect(top.dominant.r).toBeGreaterThan(200);
  });

  test('is refused when it is cut off or is none', async () => {
    const whole = await photo(1200, 800).jpeg().toBuffer();
    await expect(renderPhoto(whole.subarray(0, whole.length / 3), sizes)).rejects.toThrow();
    await expect(renderPhoto(Buffer.from('bukan foto'), sizes)).rejects.toThrow(/unsupported image format/i);
  });
});
