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

  const panen = 'Petani memanen padi di sawah';

  it.each([
    ['the title', '![Panen padi di Desa Contoh](./panen.webp)', 'sama dengan judul'],
    ['its caption', `![${panen}](./panen.webp "${panen}.")`, 'sama dengan keterangannya'],
    ['the file', '![Panen padi Jono](./panen-padi_jono.webp)', 'nama berkasnya'],
    ['its caption', `<Foto src="./panen.webp" alt="${panen}" caption="${panen}" />`, 'sama dengan keterangannya'],
  ])('finds a copy of %s', async (_what, body, message) => {
    const findings = await checkBody(body);
    expect(findings).toContainEqual(
      expect.objectContaining({ ruleId: 'photo-description-poor', message: expect.stringContaining(message) }),
    );
  });

  it('finds a copy of an earlier photo of the entry, at the later one', async () => {
    const findings = await checkBody(`![${panen} 1](./panen.webp)\n\n![${panen} 2](./lain.webp)`);
    expect(brief(findings)).toContain('3:1 photo-description-poor');
    expect(brief(findings)).not.toContain('1:1 photo-description-poor');
  });

  it('lets the same photo stand twice with the same words', async () => {
    const body = `![${panen}](./panen.webp)\n\n![${panen}](./panen.webp)`;
    expect(brief(await checkBody(body)).join()).not.toContain('photo-description-poor');
  });
});
