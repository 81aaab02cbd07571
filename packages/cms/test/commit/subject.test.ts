import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitSubject, entryFolder } from '../../src/commit/subject.ts';

describe('the first line of a commit', () => {
  test('is the message as it is when it is short', () => {
    expect(commitSubject('Dinkes, berita baru: Posyandu Desa Kanor')).toBe('Dinkes, berita baru: Posyandu Desa Kanor');
  });

  test('is cut at a word', () => {
    const long = 'Dinkes, berita baru: Kader posyandu Desa Kanor belajar menimbang balita dengan alat baru';
    expect(commitSubject(long)).toBe('Dinkes, berita baru: Kader posyandu Desa Kanor belajar menimbang balita…');
  });

  test('leaves no comma hanging', () => {
    const long = 'Dinkes, berita baru: Kader posyandu Desa Kanor belajar menimbang bayi, balita dan ibu';
    expect(commitSubject(long)).toBe('Dinkes, berita baru: Kader posyandu Desa Kanor belajar menimbang bayi…');
  });

  test('cuts a word that is longer than a line', () => {
    expect(commitSubject('a'.repeat(100))).toBe(`${'a'.repeat(71)}…`);
  });

  test('makes one line of several, so that no title writes a trailer', () => {
    expect(commitSubject('Judul\n\nReviewed-by: kepala\r\u2028x')).toBe('Judul Reviewed-by: kepala x');
  });

  test('lets through no sign that steers a terminal or the direction of text', () => {
    expect(commitSubject('a\u001b[31mb\u202Ec\u200Bd')).toBe('a [31mbcd');
  });

  test('is one line of at most 72 signs, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (message) => {
        const subject = commitSubject(message);
        expect([...subject].length).toBeLessThanOrEqual(72);
        expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

test('the folder of an entry is what its path names, without the file', () => {
  expect(entryFolder('2026-11-24-panen-raya/index')).toBe('2026-11-24-panen-raya');
  expect(entryFolder('index')).toBe('index');
});
