import fc from 'fast-check';
import type { Sharp } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectAsset } from '../../src/index.ts';
import { heicStart, objectStream, officeFile, pdf, phoneExif, photo, photoFormats, zip } from '../real-files.ts';

describe('inspectAsset', () => {
  it('says the path, the name and the size', async () => {
    const asset = await inspectAsset('dinas/berita/a/b.txt', Buffer.from('Halo'));
    expect(asset).toEqual({ path: 'dinas/berita/a/b.txt', name: 'b.txt', size: 4, kind: 'text', text: 'Halo' });
  });

  it.each(photoFormats)('reads the size of a %s, and the same through a view into a larger buffer', async (format) => {
    const bytes = await photo(format, { width: 321, height: 123 });
    const view = new Uint8Array(Buffer.concat([Buffer.alloc(3), bytes])).subarray(3);
    for (const given of [bytes, view]) {
      const { kind, image } = await inspectAsset('a', given, { deep: true });
      expect({ kind, ...image }).toEqual({
        kind: format,
        width: 321,
        height: 123,
        frames: 1,
        hasMetadata: false,
        hasCamera: false,
        hasLocation: false,
        appended: 0,
      });
    }
  });

  it('reads a progressive JPEG and WebP with and without loss', async () => {
    const drawings = [
      await photo('jpeg', { change: (drawing) => drawing.jpeg({ progressive: true }) }),
      await photo('webp', { change: (drawing) => drawing.webp({ lossless: true }) }),
      await photo('webp', { change: (drawing) => drawing.ensureAlpha(0.5).webp() }),
      await photo('png', { change: (drawing) => drawing.png({ progressive: true, palette: true }) }),
    ];
    for (const bytes of drawings) {
      const { image } = await inspectAsset('a', bytes, { deep: true });
      expect(image).toMatchObject({ width: 64, height: 48, frames: 1 });
      expect(image?.damaged).toBeUndefined();
    }
  });

  it('finds damage inside the picture when it looks deep', async () => {
    const bytes = await photo('webp', {
      width: 400,
      height: 300,
      change: (drawing) => drawing.webp({ lossless: true }),
    });
    bytes.fill(0xa5, 30);
    expect((await inspectAsset('a', bytes)).image?.damaged).toBeUndefined();
    expect((await inspectAsset('a', bytes, { deep: true })).image?.damaged).toBeDefined();
  });

  it('gets to the end of hostile files', async () => {
    const loops = Buffer.alloc(2_000_000);
    loops.write('II*\0\x08\0\0\0', 'latin1');
    for (let at = 8; at < 790_000; at += 12) {
      loops.writeUInt16LE(0xffff, at);
      loops.writeUInt16LE(0x8769, at + 2);
      loops.writeUInt32LE(8, at + 10);
    }
    const small = await photo('webp');
    const exif = Buffer.concat([Buffer.from('EXIF'), Buffer.from([0x80, 0x84, 0x1e, 0]), loops]);
    const webp = Buffer.concat([small, exif]);
    webp.writeUInt32LE(webp.length - 8, 4);
    expect((await inspectAsset('a', webp)).image?.hasMetadata).toBe(true);
    for (const text of [
      '<!--'.repeat(250_000),
      '<?xml '.repeat(200_000),
      ` ${'on'.repeat(500_000)}`,
      '<'.repeat(1_000_000),
    ]) {
      expect((await inspectAsset('a', Buffer.from(text))).kind).toBe('text');
    }
  });

  it('never throws, whatever the bytes', async () => {
    const starts = fc.constantFrom(
      '',
      'ffd8ffe1',
      '89504e470d0a1a0a',
      '524946462000000057454250',
      '504b0506',
      '255044462d',
    );
    const bytes = fc.tuple(starts, fc.uint8Array({ maxLength: 400 }));
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async ([start, rest], deep) => {
        const given = Buffer.concat([Buffer.from(start, 'hex'), rest]);
        expect(await inspectAsset('a', given, { deep })).toMatchObject({ size: given.length });
      }),
      { numRuns: 1000 },
    );
  });

  describe('of real files', () => {
    let files: readonly Buffer[] = [];
    beforeAll(async () => {
      const change = (drawing: Sharp) => drawing.withExif(phoneExif);
      files = [
        ...(await Promise.all(photoFormats.map((format) => photo(format, { change })))),
        pdf('<</S/JavaScript>>', objectStream('0 <<>>')),
        officeFile('docx'),
        zip({ name: 'a.txt', text: 'a' }),
        heicStart,
        Buffer.from('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg/>'),
      ];
    });

    it('never throws when they are cut off or changed', async () => {
      const damage = fc.record({
        file: fc.nat(),
        end: fc.double({ min: 0, max: 1, noNaN: true }),
        changes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 6 }),
        deep: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(damage, async ({ file, end, changes, deep }) => {
          const whole = Buffer.from(files[file % files.length] ?? '');
          for (const [place, value] of changes) whole.writeUInt8(value, Math.floor(place * whole.length));
          const given = whole.subarray(0, Math.ceil(whole.length * end));
          expect(await inspectAsset('a', given, { deep })).toMatchObject({ size: given.length });
        }),
        { numRuns: 1000 },
      );
    });

    it('misses no photo that was cut off', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(photoFormats.length - 1),
          fc.double({ min: 0, max: 0.99, noNaN: true }),
          async (file, end) => {
            const whole = files[file] ?? Buffer.alloc(0);
            const { kind, image } = await inspectAsset('a', whole.subarray(0, Math.floor(whole.length * end)));
            if (image) expect(image.damaged).toBeDefined();
            else expect(['empty', 'unknown', 'text', 'media']).toContain(kind);
          },
        ),
        { numRuns: 300 },
      );
    });
  });
});
