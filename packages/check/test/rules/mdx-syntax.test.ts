import { describe, expect, it } from 'vitest';
import { checkBody } from '../example-site.ts';

describe('mdx-syntax', () => {
  it.each([
    ['Selesai dalam <5 hari.', '1:15', 'Tanda < memulai komponen yang tidak dapat dibaca.'],
    ['Surel <loket@contoh.go.id>', '1:7', 'Tanda < memulai komponen yang tidak dapat dibaca.'],
    ['Teks.\n\n<img src=foto.jpg>', '3:1', 'Tanda < memulai komponen yang tidak dapat dibaca.'],
    ['Teks {belum', '1:6', 'Tanda { memulai kode, dan kode tidak dapat dipakai di tulisan.'],
    ['Nilai {a b} di sini', '1:10', 'Tanda { memulai kode, dan kode tidak dapat dipakai di tulisan.'],
    ['<!-- catatan -->', '1:1', 'Komentar HTML tidak dapat dipakai.'],
    ['<Galeri>\n\nteks', '1:1', 'Komponen <Galeri> tidak ditutup.'],
    ['a <Kutipan>b</Kutipn>', '1:13', 'Tanda penutup </Kutipn> tidak punya pembuka yang sama.'],
    ['</Kutipan>', '1:1', 'Tanda penutup </Kutipan> tidak punya pembuka yang sama.'],
  ])('finds %j', async (body, place, message) => {
    const findings = await checkBody(body);
    const found = findings.filter(({ ruleId }) => ruleId === 'mdx-syntax');
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(found).toMatchObject([{ message, help: expect.stringMatching(/\S/) }]);
  });

  it.each([
    'Suhu 3 < 5 dan 7 > 2.',
    'Tanda \\{ dan \\< boleh.',
    'Kurung tutup } saja boleh.',
    '`{kode}` dan `<img>` boleh.',
    '```\n{kode} <img>\n```',
  ])('is content with %j', async (body) => {
    expect(await checkBody(body)).toEqual([]);
  });
});
