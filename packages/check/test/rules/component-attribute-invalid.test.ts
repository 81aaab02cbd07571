import { describe, expect, it } from 'vitest';
import { checkBody } from '../example-site.ts';

describe('component-attribute-invalid', () => {
  it.each([
    ['<Unduhan file="./naskah.pdf" />', '<Unduhan>: Isian "Judul berkas" wajib diisi.'],
    ['<Tabel file="./hasil.csv" caption=" " />', '<Tabel>: Isian "Judul tabel" wajib diisi.'],
    ['<Video url="contoh.go.id" title="Video" />', expect.stringContaining('bentuknya tidak benar')],
    ['<Video url="https://contoh.go.id/" title="Video" autoplay />', '<Video>: Isian "autoplay" tidak dikenal.'],
    ['<KotakInfo tone="bahaya">a</KotakInfo>', '<KotakInfo>: Isian "Nada" berisi "bahaya", bukan salah satu pilihan.'],
    ['<Kutipan onclick="alert(1)">a</Kutipan>', '<Kutipan>: Isian "onclick" tidak dikenal.'],
    [
      '<Galeri __proto__="x">\n\n![Petani memanen padi](./panen.webp)\n\n</Galeri>',
      expect.stringContaining('tidak dikenal'),
    ],
  ])('finds %s', async (body, message) => {
    expect(await checkBody(body)).toMatchObject([
      {
        ruleId: 'component-attribute-invalid',
        line: 1,
        column: 1,
        message,
        help: expect.stringContaining('Contoh: <'),
      },
    ]);
  });

  it('is content with the optional ones left out', async () => {
    expect(await checkBody('<KotakInfo>\n\nBawa KTP.\n\n</KotakInfo>\n\n<Kutipan>Teks</Kutipan>')).toEqual([]);
  });
});
