import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Spelling } from '../../src/search/browser/spelling.ts';

describe('the word that was meant', () => {
  const spelling = new Spelling([
    'puskesmas',
    'kecamatan',
    'pengaduan',
    'pendidikan',
    'informasi',
    'menulis',
    'layanan',
  ]);

  test.each([
    ['puskemas', 'puskesmas'],
    ['kecamtan', 'kecamatan'],
    ['pengaduhan', 'pengaduan'],
    ['pendiidkan', 'pendidikan'],
    ['infromasi', 'informasi'],
  ])('%s is %s', (typed, meant) => expect(spelling.meantBy(typed)).toBe(meant));

  test.each([
    ['puskesmas', 'a word of the pages'],
    ['kecam', 'the beginning of one'],
    ['penulisan', 'made from the stem of one'],
    ['desa', 'short: too many others are near'],
    ['layanan2', 'with a digit'],
    ['kalimantan', 'unlike all'],
  ])('%s is left as it is: %s', (typed) => expect(spelling.meantBy(typed)).toBeUndefined());

  test('of two words that are equally near, the one on more pages is meant', () => {
    expect(new Spelling(['bantuan', 'bantuin']).meantBy('bantuxn')).toBe('bantuan');
    expect(new Spelling(['bantuin', 'bantuan']).meantBy('bantuxn')).toBe('bantuin');
  });

  test('whatever is typed, the answer is a known word or none', () => {
    const words = ['puskesmas', 'kecamatan'];
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect([...words, undefined]).toContain(new Spelling(words).meantBy(typed));
      }),
    );
  });

  test('one letter left out of a long word is always mended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), (at) => {
        const typed = `${'puskesmas'.slice(0, at)}${'puskesmas'.slice(at + 1)}`;
        const meant = new Spelling(['puskesmas']).meantBy(typed);
        // The beginning of a word is not taken for a slip.
        expect(meant ?? 'puskesmas').toBe('puskesmas');
        if (!'puskesmas'.startsWith(typed)) expect(meant).toBe('puskesmas');
      }),
    );
  });
});
