import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRedirect, parseRedirects } from '../src/redirects.ts';

describe('_redirects', () => {
  test('reads `from to status`, skips comments and blank lines', () => {
    const text =
      '# old news\n/berita/baca/891 /berita/2021-04-15-latihan/ 301\n\n/a /b # later\r\n/x/* https://lama.example/:splat 308';
    expect(parseRedirects(text)).toEqual([
      { from: '/berita/baca/891', to: '/berita/2021-04-15-latihan/', status: 301 },
      { from: '/a', to: '/b', status: 302 },
      { from: '/x/*', to: 'https://lama.example/:splat', status: 308 },
    ]);
  });

  test.each([
    'relative /b 301',
    '/a',
    '/a b 301',
    '/a /b 200',
    '/a https://situs.example/ 410',
    '/a /b 301 more',
    '/a javascript:alert(1) 301',
  ])('leaves out `%s`', (line) => expect(parseRedirects(line)).toEqual([]));

  const redirects = parseRedirects('/a /first 301\n/a /second 301\n/lama/* /baru/:splat 301\n/semua/* /:splat 301');

  test('the first line that fits wins; a final slash makes no difference', () => {
    expect(findRedirect(redirects, '/a')).toEqual({ location: '/first', status: 301 });
    expect(findRedirect(redirects, '/a/')?.location).toBe('/first');
    expect(findRedirect(redirects, '/a/b')).toBeUndefined();
  });

  test('`/*` stands for the folder and all below it', () => {
    expect(findRedirect(redirects, '/lama')?.location).toBe('/baru/');
    expect(findRedirect(redirects, '/lama/x/y')?.location).toBe('/baru/x/y');
    expect(findRedirect(redirects, '/lamaran')).toBeUndefined();
  });

  test('never leads to another host by way of the path', () => {
    expect(findRedirect(redirects, '/semua//evil.example')?.location).toBe('/evil.example');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '\\', 'a', '.', '$', '&', ':splat') }), (rest) => {
        const location = findRedirect(redirects, `/semua/${rest}`)?.location ?? '/';
        expect(new URL(location, 'http://a.localhost').host).toBe('a.localhost');
      }),
    );
  });

  test('any text is read without an exception, and what is read is sound', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('/a', '/b/*', '301', '410', '#', 'https://x.example/'));
    fc.assert(
      fc.property(fc.array(fc.array(word)), fc.webPath(), (lines, path) => {
        const parsed = parseRedirects(lines.map((words) => words.join(' ')).join('\n'));
        for (const { from, to, status } of parsed) {
          expect(from).toMatch(/^\/\S*$/);
          expect(to).toMatch(/^(\/|https?:\/\/)\S*$/);
          expect([301, 302, 303, 307, 308, 410]).toContain(status);
        }
        findRedirect(parsed, path);
      }),
    );
  });

  test('writing and reading again gives the same', () => {
    const path = fc.webPath().map((text) => `/${text.replace(/^\/+/, '').replaceAll('#', '')}`);
    fc.assert(
      fc.property(fc.array(fc.record({ from: path, to: path, status: fc.constantFrom(301, 302, 308) })), (list) => {
        const text = list.map(({ from, to, status }) => `${from} ${to} ${status}`).join('\n');
        expect(parseRedirects(text)).toEqual(list);
      }),
    );
  });
});
