import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oldAddressMaps, renderOldAddresses } from '../src/nginx/old-addresses.ts';

describe('the redirects of a release, for nginx', () => {
  test('say where an address has moved, and which page tells what was withdrawn', () => {
    const maps = renderOldAddresses(
      '/a/b.html /c/ 301\n/lama/* /baru/:splat 301\n/ditarik/* /ditarik/ 410\n/dokumen.pdf /404.html 410\n',
    );
    expect(maps.get(oldAddressMaps.moved)).toBe(
      '"~^/a/b\\\\.html/?$" "/c/";\n"~^/lama(?:/[/\\\\\\\\]*(?<splat>.*))?$" "/baru/$splat";\n',
    );
    expect(maps.get(oldAddressMaps.gone)).toBe(
      '"~^/ditarik(?:/[/\\\\\\\\]*(?<splat>.*))?$" "/ditarik/index.html";\n"~^/dokumen\\\\.pdf/?$" "/404.html";\n',
    );
  });

  test('are two words a line, whatever the file says, and no line comes twice', () => {
    const part = fc.stringMatching(/^[\x21-\x7e]{1,12}$/);
    const line = fc
      .tuple(part, part, fc.constantFrom('301', '410'))
      .map(([from, to, status]) => `/${from} /${to} ${status}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        for (const text of renderOldAddresses(lines.join('\n')).values()) {
          const entries = text.split('\n').filter(Boolean);
          for (const entry of entries) expect(entry).toMatch(/^"(?:[^"\\]|\\.)*" "(?:[^"\\]|\\.)*";$/);
          const sources = entries.map((entry) => entry.split(' ')[0]);
          expect(new Set(sources).size).toBe(sources.length);
        }
      }),
    );
  });
});
