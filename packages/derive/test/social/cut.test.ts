import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutToFit } from '../../src/social/cut.ts';
import { segments } from '../../src/social/segments.ts';

const within = (most: number) => (text: string) => text.length <= most;

describe('cutting a text', () => {
  const text = 'Tiga dusun didatangi. Jadwalnya setiap Selasa. Bawa kartu anggota.';

  test.each([
    [100, text],
    [50, 'Tiga dusun didatangi. Jadwalnya setiap Selasa.'],
    [30, 'Tiga dusun didatangi.'],
    [15, 'Tiga dusun…'],
    [3, 'Ti…'],
    [1, ''],
    [0, ''],
  ])('to %i characters keeps whole sentences, else words', (most, kept) => {
    expect(cutToFit(text, within(most))).toBe(kept);
  });

  test('takes no abbreviation for the end of a sentence', () => {
    const law = 'Warga memakai Perbup No. 17 Tahun 2021 di Jl. Contoh. Loket buka pagi.';
    expect(cutToFit(law, within(60))).toBe('Warga memakai Perbup No. 17 Tahun 2021 di Jl. Contoh.');
    expect(cutToFit(law, within(25))).toBe('Warga memakai Perbup No…');
  });

  test('leaves no mark hanging before what was left out', () => {
    expect(cutToFit('Buku, majalah, dan koran', within(10))).toBe('Buku…');
  });

  test('of whatever text: fits, begins as the text does, and parts no character', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom('👨‍👩‍👧', 'é', 'a', ' ', '. ', 'B'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(any, fc.nat({ max: 90 }), (value, most) => {
        const cut = cutToFit(value, within(most));
        expect(cut.length).toBeLessThanOrEqual(most);
        if (cut === value) return;
        const kept = cut.replace(/…$/, '');
        expect(value.startsWith(kept)).toBe(true);
        const ends = new Set(
          segments(value, 'grapheme').map((_, index, all) => all.slice(0, index + 1).join('').length),
        );
        expect(kept === '' || ends.has(kept.length)).toBe(true);
      }),
    );
  });
});
