import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type FileKind, kindOfFile } from '../../src/files/file-kind.ts';
import { kindRefusal } from '../../src/photo/photo-refusals.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));
const plain = (text: string) => new TextEncoder().encode(text);
const box = (brands: string) =>
  plain(`\0\0\0${String.fromCharCode(16 + brands.length)}ftyp${brands.slice(0, 4)}\0\0\0\0${brands}`);

describe('kindOfFile', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('knows a real %s', async (format) => {
    const drawing = sharp({ create: { width: 8, height: 8, channels: 3, background: '#7a5' } });
    const kind = kindOfFile(await drawing.toFormat(format).toBuffer());
    expect(kind).toBe(format);
    expect(kindRefusal(kind)).toBeUndefined();
  });

  it.each<[string, Uint8Array, FileKind, string?]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['an iPhone photo', box('heicmif1heic'), 'heic'],
    ['another HEIF', box('mif1heix'), 'heic'],
    ['an AVIF that says mif1 too', box('avifmif1miaf'), 'avif'],
    ['a Canon CR3', box('crx isom'), 'raw'],
    ['a film of an iPhone', box('qt  '), 'media'],
    ['a TIFF', hex('49492a00 08000000 0000'), 'tiff'],
    ['a Nikon raw photo', hex('4d4d002a 00000008 0000'), 'raw', 'DSC_0001.NEF'],
    ['a Canon CR2', hex('49492a00 10000000 4352 0200'), 'raw'],
    ['an SVG', plain('<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['a PDF', plain('%PDF-1.7'), 'pdf'],
    ['a Windows program', hex('4d5a9000 0300 0000 04'), 'executable', 'foto.jpg'],
    ['a Linux program', hex('7f454c46 0201'), 'executable'],
    ['a shell script', plain('#!/bin/sh\nrm -rf /'), 'script'],
    ['PHP behind words', plain('GIF89 halo <?php system($_GET[0]); ?>'), 'script'],
    ['a web page', plain('<!DOCTYPE html><html></html>'), 'html'],
    ['a script in a text', plain('nama\n<script>alert(1)</script>'), 'html'],
    ['a bitmap', hex('424d 3600 0000 0000 0000 0001'), 'picture'],
    ['a zip', hex('504b0304 1400'), 'zip'],
    ['a text that begins like a program', plain('MZ adalah singkatan'), 'text'],
    ['UTF-16', hex('fffe 6800 6100'), 'text'],
    ['data', hex('0102 0304 0506'), 'unknown'],
  ])('knows %s', (_, bytes, wanted, name) => {
    expect(kindOfFile(bytes, name)).toBe(wanted);
    expect(kindRefusal(wanted) === undefined).toBe(['avif'].includes(wanted));
  });

  it('never throws, whatever the bytes', () => {
    const start = fc.constantFrom('', '0000002066747970', 'ffd8ff', '52494646', '3c3f786d6c', 'fffe', '4d5a');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), fc.string(), (first, rest, name) => {
        expect(kindOfFile(new Uint8Array([...hex(first), ...rest]), name)).toBeTypeOf('string');
      }),
      { numRuns: 1000 },
    );
  });

  it('gets through long hostile texts', () => {
    for (const text of ['<!--'.repeat(200_000), '<?xml '.repeat(150_000), '<'.repeat(900_000), ' '.repeat(900_000)]) {
      expect(kindOfFile(plain(text))).toBe('text');
    }
  });
});

describe('refusals', () => {
  it('say how to mend it', () => {
    expect(kindRefusal('heic')?.mend).toContain('Setelan > Kamera > Format');
    expect(kindRefusal('heic')?.mend).toContain('Paling Kompatibel');
    const kinds: FileKind[] = [
      'empty',
      'tiff',
      'raw',
      'picture',
      'svg',
      'pdf',
      'zip',
      'ole',
      'archive',
      'media',
      'executable',
      'script',
      'html',
      'text',
      'unknown',
    ];
    for (const kind of kinds) {
      const { reason, mend } = kindRefusal(kind) ?? { reason: '', mend: '' };
      expect(reason, kind).toMatch(/\.$/);
      expect(mend, kind).toMatch(/\.$/);
    }
  });
});
