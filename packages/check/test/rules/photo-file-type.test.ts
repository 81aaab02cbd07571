import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkFile, ruleIds } from '../example-site.ts';
import { heicStart, photo, photoFormats, zip } from '../real-files.ts';

describe('photo-file-type', () => {
  it.each([
    ['a program', Buffer.from('\x7fELF', 'latin1'), 'program'],
    ['a Windows program', Buffer.from('MZ\x90\0\x03\0', 'latin1'), 'program'],
    ['a page', '<!doctype html><p>Halo', 'halaman HTML'],
    ['a script of the server', '<?php system($_GET["c"]);', 'skrip program'],
    ['a PDF', '%PDF-1.7\n', 'PDF'],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0', 'latin1'), 'gambar GIF'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'gambar SVG'],
    ['an archive', zip({ name: 'a.txt', text: 'a' }), 'arsip ZIP'],
    ['a film', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), 'video'],
    ['a text', 'version https://git-lfs.github.com/spec/v1\n', 'teks biasa'],
    ['noise', Buffer.from([1, 2, 3, 4]), 'data yang tidak dikenal'],
  ])('finds %s under the name of a photo', async (_what, bytes, kind) => {
    for (const name of ['foto.jpg', 'foto.PNG', 'foto.webp', 'foto.avif']) {
      const findings = await checkFile(name, bytes);
      expect(findings).toMatchObject([
        { ruleId: 'photo-file-type', help: expect.stringContaining('unggah foto asli') },
      ]);
      expect(findings[0]?.message).toContain(`isinya ${kind}`);
    }
  });

  it('says how to save the photo of an iPhone', async () => {
    const [finding] = await checkFile('foto.jpg', heicStart);
    expect(finding).toMatchObject({
      message: 'Berkas "foto.jpg" berakhiran .jpg, tetapi isinya foto HEIC dari iPhone.',
      help: expect.stringContaining('Paling Kompatibel'),
    });
  });

  it('gives the right name to a photo of another kind', async () => {
    const [finding] = await checkFile('panen-raya.jpg', await photo('png'));
    expect(finding?.help).toBe('Ganti namanya, di sini dan di tulisan yang memakainya: panen-raya.png');
  });

  it('finds a picture that moves', async () => {
    const frames = [await photo('png'), await photo('png', { change: (drawing) => drawing.negate() })];
    const bytes = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await checkFile('gerak.webp', bytes)).toMatchObject([
      { ruleId: 'photo-file-type', message: 'Foto "gerak.webp" adalah gambar bergerak.' },
    ]);
  });

  it.each(photoFormats)('is content with a %s under its own name', async (format) => {
    expect(ruleIds(await checkFile(`foto.${format}`, await photo(format)))).toEqual([]);
    if (format === 'jpeg') expect(await checkFile('FOTO.JPG', await photo(format))).toEqual([]);
  });
});
