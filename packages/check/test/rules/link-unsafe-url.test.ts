import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unsafeScheme } from '../../src/links/unsafe-scheme.ts';
import { brief, check, checkBody, checkFields, exampleSite } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'link-unsafe-url';

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
    expect(brief(only(rule, await checkBody(body)))).toEqual([expect.stringMatching(/^\d:1 link-unsafe-url$/)]);
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
    expect(only(rule, await checkBody(body))).toEqual([]);
  });

  it('finds them in the fields, in components and in opd.yaml, and nothing else says so again', async () => {
    const fields = await checkFields('sources:\n  - label: A\n    url: "javascript:alert(1)"');
    expect(brief(fields)).toEqual(['11:5 link-unsafe-url']);
    expect(brief(await checkBody('<Video url="data:text/html,a" title="Video" />'))).toEqual(['1:1 link-unsafe-url']);
    const profile = `${exampleSite['dinas/opd.yaml']}mapUrl: "vbscript:a"\n`;
    expect(only(rule, await check({ 'dinas/opd.yaml': profile }))).toMatchObject([{ file: 'dinas/opd.yaml', line: 8 }]);
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
