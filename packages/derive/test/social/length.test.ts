import fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { lengthOn } from '../../src/social/length.ts';

/** What operators might write, and what is awkward to count. */
const awkward = fc.constantFrom(
  'é',
  'é',
  '漢字',
  '“',
  '”',
  '—',
  '…',
  'ﷺ',
  '👍',
  '👍🏽',
  '👨‍👩‍👧',
  '🇮🇩',
  '1️⃣',
  '©',
  '\u200b',
);
const words = fc.constantFrom(
  'lapor.go.id',
  'a.b.c',
  'https://contohkab.go.id/berita/x/',
  'surel@contoh.go.id',
  '#Tagar',
  '@akun',
);
const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), awkward, words), { maxLength: 30 })
  .map((parts) => parts.join(' '));

describe('what a text counts', () => {
  test('on X: 23 for an address, two for an emoji and for scripts of the East', () => {
    expect(lengthOn('x', 'Panen raya')).toBe(10);
    expect(lengthOn('x', 'https://dinkes.contohkab.go.id/berita/2026-11-24-panen-raya-di-desa-contoh/')).toBe(23);
    expect(lengthOn('x', '👨‍👩‍👧')).toBe(2);
    expect(lengthOn('x', '漢字')).toBe(4);
    // A bare name becomes a link too.
    expect(lengthOn('x', 'lapor.go.id')).toBe(23);
  });

  test('on X: never less than the library of X counts', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(lengthOn('x', value)).toBeGreaterThanOrEqual(twitterText.parseTweet(value).weightedLength);
      }),
      { numRuns: 300 },
    );
  });

  test('on X: exactly what the library counts for plain text and its link', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abc DEF 123 é漢“”—👍'), maxLength: 200 });
    fc.assert(
      fc.property(plain, (value) => {
        const post = `${value}\n\nhttps://dinkes.contohkab.go.id/berita/panen/\n\n#Dinkes`;
        expect(lengthOn('x', post)).toBe(twitterText.parseTweet(post).weightedLength);
      }),
    );
  });

  test('elsewhere: UTF-16 units, or bytes', () => {
    expect(lengthOn('utf-16', 'é👍')).toBe(3);
    expect(lengthOn('utf-8', 'é👍')).toBe(6);
  });
});
