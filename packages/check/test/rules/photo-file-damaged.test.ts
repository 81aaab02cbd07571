import { describe, expect, it } from 'vitest';
import { checkFile, ruleIds } from '../example-site.ts';
import { photo, photoFormats } from '../real-files.ts';

describe('photo-file-damaged', () => {
  it.each(photoFormats)('finds a %s that was cut off', async (format) => {
    const whole = await photo(format, { width: 400, height: 300 });
    for (const part of [0.5, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      expect(ruleIds(await checkFile(`foto.${format}`, cut)), `${part}`).toEqual(['photo-file-damaged']);
    }
    expect(await checkFile(`foto.${format}`, whole)).toEqual([]);
  });

  it('finds an empty file', async () => {
    expect(await checkFile('foto.jpg', '')).toMatchObject([
      {
        ruleId: 'photo-file-damaged',
        file: 'dinas/berita/2026-04-15-panen/foto.jpg',
        line: 1,
        message: 'Foto "foto.jpg" tidak dapat dibuka: berkasnya kosong.',
        help: expect.stringContaining('Unggah lagi'),
      },
    ]);
  });

  it('finds a PNG in which a byte has changed', async () => {
    const bytes = await photo('png');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 0xff, bytes.length - 20);
    expect(ruleIds(await checkFile('foto.png', bytes))).toEqual(['photo-file-damaged']);
  });
});
