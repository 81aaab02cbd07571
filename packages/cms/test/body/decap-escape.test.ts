import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeAsDecap, exactlyTyped } from '../../src/body/decap-escape.ts';
import { escapedByDecap } from './decap-editor.ts';
import { trickyText } from './typed-text.ts';

describe("Decap's escaping", () => {
  test('is known here to the letter', () => {
    fc.assert(
      fc.property(trickyText, fc.boolean(), (text, first) => {
        expect(escapeAsDecap(text, first)).toBe(text === '' ? '' : escapedByDecap(text, first));
      }),
      { numRuns: 1000 },
    );
  });

  test('is known where words of other programs have brought a separator of lines', () => {
    const text = '<pre>\u2028**</pre>';
    expect(escapeAsDecap(text, false)).toBe(escapedByDecap(text, false));
  });

  test('is undone where it can be', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const written = escapeAsDecap(text, false);
        const typed = exactlyTyped(written, false);
        expect(typed).toBeDefined();
        expect(escapeAsDecap(typed ?? '', false)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['\\*tebal\\*', '*tebal*'],
    ['\\- butir', '- butir'],
    ['C:\\_arsip', 'C:\\_arsip'],
    ['C:\\_arsip dan \\*bintang\\*', 'C:\\_arsip dan *bintang*'],
    ['a\\\\_b\\_', 'a\\_b_'],
    ['<a title="*x*">', '<a title="*x*">'],
    ['2 * 3', '2 * 3'],
  ])('%s was typed as %s', (written, typed) => {
    expect(exactlyTyped(written, true)).toBe(typed);
  });

  test.each(['**tebal**', '*miring*', '`kode`', '[tautan](https://x.id)', '~~coret~~'])(
    '%s was not typed: there is markup in it',
    (written) => {
      expect(exactlyTyped(written, true)).toBeUndefined();
    },
  );
});
