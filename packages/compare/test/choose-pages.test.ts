import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePages, kindOf, type SitePage } from '../src/choose-pages.ts';

const page = (site: string, path: string): SitePage => ({ site, path });

test.each([
  ['/', '/'],
  ['/berita/', '/berita'],
  ['/berita/2026-11-24-panen/', '/berita/*'],
  ['/media-sosial/berita/2026-11-24-panen/', '/media-sosial/*/*'],
  ['/layanan/kantor/dinkes/biaya/gratis/', '/layanan/*/*'],
])('%s is a page of the kind %s', (path, kind) => expect(kindOf(path)).toBe(kind));

describe('the pages to look at', () => {
  test('are every home page, and one of each other kind', () => {
    const pages = ['dinkes', 'dinsos'].flatMap((site) =>
      ['/', '/berita/', '/berita/satu/', '/berita/dua/'].map((path) => page(site, path)),
    );
    expect(choosePages(pages, 1)).toEqual([
      page('dinkes', '/'),
      page('dinsos', '/'),
      page('dinkes', '/berita/'),
      page('dinkes', '/berita/dua/'),
    ]);
  });

  test('come from different sites where more of a kind are wanted', () => {
    const pages = [page('dinkes', '/berita/satu/'), page('dinkes', '/berita/tiga/'), page('dinsos', '/berita/zat/')];
    expect(choosePages(pages, 2)).toEqual([page('dinkes', '/berita/satu/'), page('dinsos', '/berita/zat/')]);
  });

  test('are of every kind that there is, each once, in whatever order they are found', () => {
    const anyPage = fc.record({
      site: fc.constantFrom('a', 'b', 'c'),
      path: fc.constantFrom('/', '/berita/', '/berita/x/', '/berita/y/', '/layanan/z/'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyPage, { selector: ({ site, path }) => site + path }), (pages) => {
        const chosen = choosePages(pages, 1);
        expect(new Set(chosen.map(({ path }) => kindOf(path)))).toEqual(new Set(pages.map(({ path }) => kindOf(path))));
        expect(choosePages(pages.toReversed(), 1)).toEqual(chosen);
      }),
    );
  });
});
