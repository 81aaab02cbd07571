import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../src/similarity/plain-words.ts';

const asText = (codes: Uint16Array) => String.fromCharCode(...codes);

test('the words of a text are those that Unicode knows, in small letters', () => {
  expect(asText(plainWords('  Panen Raya – di “Desa Mori”, 2026!\n'))).toBe('panen raya di desa mori 2026');
  expect(asText(plainWords('Café №5 — Ωmega'))).toBe('café 5 ωmega');
  const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'aZ09 -–“\n\u00a0'), fc.string({ maxLength: 1 })) });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (any) => {
      const words = any.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(asText(plainWords(any))).toBe(words.join(' '));
    }),
  );
});
