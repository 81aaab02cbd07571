import { describe, expect, it } from 'vitest';
import { brief, checkBody, checkFields } from '../example-site.ts';

describe('photo-description-poor', () => {
  it.each([
    ['![Foto kegiatan](./panen.webp)', 'Deskripsi foto tidak mengatakan apa yang terlihat.'],
    ['![IMG_2034](./panen.webp)', 'Deskripsi foto masih berupa nama berkas.'],
    ['![Dok. Humas][f]\n\n[f]: ./panen.webp', 'Deskripsi foto hanya berisi kredit pembuat foto.'],
    ['<Foto src="./panen.webp" alt="Camat Kanor" />', expect.stringContaining('hanya menyebut jabatan')],
  ])('finds %j', async (body, message) => {
    expect(await checkBody(body)).toMatchObject([
      { ruleId: 'photo-description-poor', line: 1, column: 1, message, help: expect.stringContaining('Contoh: ') },
    ]);
  });

  it('finds it in the fields, at the line of the description', async () => {
    const findings = await checkFields('cover:\n  src: ./panen.webp\n  alt: dokumentasi\n  kind: hasil');
    expect(brief(findings)).toEqual(['11:3 photo-description-poor']);
  });

  it('refuses a description that is no text', async () => {
    const findings = await checkFields('cover:\n  src: ./panen.webp\n  alt: 12\n  kind: hasil');
    expect(brief(findings)).toEqual(['11:3 photo-description-poor']);
  });

  it('accepts what is short but good', async () => {
    expect(await checkBody('![Waduk Pacal saat surut](./panen.webp)')).toEqual([]);
    expect(await checkFields('cover: { src: ./panen.webp, alt: Logo Kabupaten Bojonegoro, kind: logo }')).toEqual([]);
  });
});
