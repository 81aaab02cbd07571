import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unsafeScheme } from '../../src/rules/link-unsafe-url.ts';
import { brief, checkBody } from '../example-site.ts';

describe('link-unsafe-url', () => {
  it.each([
    '[klik](javascript:alert(1))',
    '[klik](JaVaScript:alert(1))',
    '[klik](<java script:alert(1)>)',
    '[klik](&#106;avascript&colon;alert(1))',
    '[klik](&#x6A;avascript:alert(1))',
    '[klik](java%73cript:alert(1))',
    '[klik](java%0ascript:alert(1))',
    '[klik](java\u200bscript:alert(1))',
    '[klik](data:text/html;base64,AAAA)',
    '[klik](vbscript:msgbox)',
    '[klik](file:///etc/passwd)',
    '[klik][a]\n\n[a]: javascript:alert(1)',
  ])('finds %j', async (body) => {
    expect(brief(await checkBody(body))).toEqual([expect.stringMatching(/^\d:1 link-unsafe-url$/)]);
  });

  it.each([
    '[laman](https://contoh.go.id/a?b=c:d#e)',
    '[laman](/layanan/ktp/)',
    '[laman](../tentang/)',
    '[bagian](#syarat)',
    '[surel](mailto:loket@contoh.go.id)',
    '[telepon](tel:112)',
    'https://contoh.go.id dan www.contoh.go.id',
    'Teks javascript:alert(1) saja.',
  ])('is content with %j', async (body) => {
    expect(await checkBody(body)).toEqual([]);
  });

  it('agrees with the browser: what it lets pass is never a script', () => {
    const noise = fc.constantFrom('', ' ', '\t', '\n', '\r', '\u0000', '\u001f', '\u200b', '%09', '&Tab;');
    const letters = fc.tuple(
      ...[...'javascript:'].map((letter) => fc.tuple(noise, fc.constantFrom(letter, letter.toUpperCase()))),
    );
    fc.assert(
      fc.property(letters, (parts) => {
        expect(unsafeScheme(`${parts.flat().join('')}alert(1)`)).toBe('javascript');
      }),
    );
    fc.assert(
      fc.property(fc.string(), (url) => {
        const parsed = URL.parse(url, 'https://contoh.go.id/');
        if (unsafeScheme(url) === undefined && parsed) expect(parsed.protocol).toMatch(/^(?:https?|mailto|tel):$/);
      }),
    );
  });
});
