import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { kindOfFile } from '../../src/files/file-kind.ts';
import { readPictureHeader } from '../../src/photo/picture-header.ts';
import { movingGif, pngNaming } from './pictures.ts';

const formats = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const;
const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a5' } });
const read = (bytes: Uint8Array) => readPictureHeader(kindOfFile(bytes), bytes);

describe('readPictureHeader', () => {
  it.each(formats)('reads the size of a %s', async (format) => {
    const bytes = await drawing(321, 123).toFormat(format).toBuffer();
    expect(read(bytes)).toEqual({ width: 321, height: 123, moves: false, whole: true });
  });

  it('reads every way to write one', async () => {
    const changes: ((one: Sharp) => Sharp)[] = [
      (one) => one.jpeg({ progressive: true }),
      (one) => one.withExif({ IFD0: { Make: 'Contoh' } }).jpeg(),
      (one) => one.webp({ lossless: true }),
      (one) => one.ensureAlpha(0.5).webp(),
      (one) => one.png({ progressive: true, palette: true }),
    ];
    for (const change of changes) {
      expect(read(await change(drawing(64, 48)).toBuffer())).toEqual({
        width: 64,
        height: 48,
        moves: false,
        whole: true,
      });
    }
  });

  it('reads a size that nobody could decode', () => {
    expect(read(pngNaming(60_000, 1000))).toEqual({ width: 60_000, height: 1000, moves: false, whole: true });
  });

  it('sees that a picture moves', async () => {
    expect(read(movingGif())?.moves).toBe(true);
    const pictures = ['#f00', '#00f'].map((background) => ({
      create: { width: 8, height: 8, channels: 3 as const, background },
    }));
    const webp = await sharp(await Promise.all(pictures.map((one) => sharp(one).png().toBuffer())), {
      join: { animated: true },
    })
      .webp()
      .toBuffer();
    expect(read(webp)?.moves).toBe(true);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('sees that a %s was cut off', async (format) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const;
    const noisy = sharp({ create: { width: 200, height: 150, channels: 3, background: '#000', noise } });
    const bytes = await noisy.toFormat(format).toBuffer();
    expect(read(bytes)?.whole).toBe(true);
    expect(read(bytes.subarray(0, bytes.length / 2))?.whole).toBe(false);
  });

  it('tells nothing of what is no picture', () => {
    expect(readPictureHeader('pdf', new TextEncoder().encode('%PDF-1.7'))).toBeUndefined();
    expect(readPictureHeader('jpeg', new Uint8Array())).toBeUndefined();
  });

  it('never throws on random bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formats), fc.uint8Array({ maxLength: 300 }), (kind, bytes) => {
        const header = readPictureHeader(kind, bytes);
        expect(header === undefined || header.width > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  describe('of real pictures', () => {
    let pictures: readonly Buffer[] = [];
    beforeAll(async () => {
      pictures = await Promise.all(formats.map((format) => drawing(40, 30).toFormat(format).toBuffer()));
    });

    it('never throws when they are cut off or changed', () => {
      const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255));
      fc.assert(
        fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.array(change), (which, end, changes) => {
          const picture = pictures[which % pictures.length] ?? Buffer.alloc(0);
          const bytes = new Uint8Array(picture.subarray(0, Math.ceil(picture.length * end)));
          for (const [where, value] of changes) bytes[Math.floor(where * bytes.length)] = value;
          for (const kind of formats) readPictureHeader(kind, bytes);
        }),
        { numRuns: 2000 },
      );
    });

    it('gets to the end of boxes within boxes', () => {
      const bytes = new Uint8Array(400_000);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at + 8 <= bytes.length; at += 8) {
        view.setUint32(at, bytes.length - at);
        bytes.set(new TextEncoder().encode('iprp'), at + 4);
      }
      expect(readPictureHeader('avif', bytes)).toBeUndefined();
    });
  });
});
