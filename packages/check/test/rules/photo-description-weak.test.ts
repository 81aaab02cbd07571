import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, checkBody, checkFields } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'photo-description-weak';
const good = 'Petani memanen padi di sawah Desa Mori';
const long = `${good}, seorang penyuluh menimbang gabah di bawah pohon jati, dua anak membawa karung ke gerobak, dan beberapa ibu menjemur hasilnya di atas terpal biru di tepi jalan kampung yang baru diaspal`;

describe(rule, () => {
  it.each([
    [
      'the word "foto" at its start',
      `![Foto petani memanen padi di sawah Desa Mori](./panen.webp)`,
      '"foto" atau "gambar"',
    ],
    ['the word "gambar" at its start', `![Gambar petani memanen padi di sawah Desa Mori](./panen.webp)`, '"gambar"'],
    ['praise', '![Petani hebat memanen padi yang luar biasa indah di sawah](./panen.webp)', 'menilai'],
    ['emoji', `![${good} 🌾](./panen.webp)`, 'emoji'],
    ['great length', `![${long}](./panen.webp)`, 'panjang'],
    ['it by reference', `![Foto petani memanen padi di sawah][f]\n\n[f]: ./panen.webp`, '"foto"'],
    ['it in a component', `<Foto src="./panen.webp" alt="Foto petani memanen padi di sawah" />`, '"foto"'],
  ])('warns of %s', async (_what, body, message) => {
    expect(await checkBody(body)).toMatchObject([
      {
        ruleId: rule,
        severity: 'warning',
        line: 1,
        message: expect.stringContaining(message),
        help: expect.stringContaining('Contoh: '),
      },
    ]);
  });

  it('warns of it in the fields, at the line of the description', async () => {
    const alt = 'alt: Foto petani memanen padi di sawah';
    const findings = await checkFields(`cover:\n  src: ./panen.webp\n  ${alt}\n  kind: hasil`);
    expect(brief(findings)).toEqual([`11:3 ${rule}`]);
  });

  it.each([
    `![${good}](./panen.webp)`,
    '![Foto udara sawah Desa Mori yang terendam banjir](./panen.webp)',
    '![Gambar kerja jembatan dengan ukuran lebar dan panjang](./panen.webp)',
  ])('is content with %s', async (body) => {
    expect(await checkBody(body)).toEqual([]);
  });

  it('leaves a refused description to the rules that refuse it', async () => {
    expect(only(rule, await checkBody('![Foto kegiatan](./panen.webp)'))).toEqual([]);
    expect(only(rule, await checkBody('![](./panen.webp)'))).toEqual([]);
  });

  it('speaks of each photo once, and never beside a refusal of the same photo', async () => {
    const words = fc.constantFrom(
      'Foto',
      'Gambar',
      'petani',
      'memanen',
      'padi',
      'di',
      'sawah',
      'hebat',
      '🌾',
      'IMG',
      '1',
    );
    const descriptions = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(descriptions, async (alt) => {
        const found = brief(await checkBody(`![${alt}](./panen.webp)`)).filter((one) =>
          one.includes('photo-description'),
        );
        expect(found.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
