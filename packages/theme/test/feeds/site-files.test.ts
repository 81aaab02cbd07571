import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { renderRobots } from '../../src/feeds/robots.ts';
import { renderSecurityTxt } from '../../src/feeds/security-txt.ts';
import { renderSitemap } from '../../src/feeds/sitemap.ts';
import { site } from './example-site.ts';

describe('sitemap', () => {
  test('names each page once, with the change of its content', () => {
    const xml = renderSitemap(site, [
      { path: '/berita/' },
      { path: '/berita/a/', lastChange: '2026-11-07' },
      { path: '/berita/a/', lastChange: '2026-11-07' },
    ]);
    expect(new XMLParser().parse(xml).urlset.url).toEqual([
      { loc: 'https://dispusip.rawajatikab.example/berita/' },
      { loc: 'https://dispusip.rawajatikab.example/berita/a/', lastmod: '2026-11-07' },
    ]);
  });

  test('any path becomes an address that XML can hold', () => {
    const path = fc.webPath().map((value) => `/${value.replace(/^\/+/, '')}`);
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        expect(
          XMLValidator.validate(
            renderSitemap(
              site,
              paths.map((value) => ({ path: value })),
            ),
          ),
        ).toBe(true);
      }),
    );
  });

  test('keeps to the limits of the protocol', () => {
    expect(() => renderSitemap(site, [{ path: 'https://lain.example/' }])).toThrow(/leave other hosts out/);
    expect(() => renderSitemap(site, [{ path: `/${'a'.repeat(2_048)}/` }])).toThrow(/expected under 2048/);
    const pages = Array.from({ length: 50_001 }, (_, index) => ({ path: `/${index}/` }));
    expect(() => renderSitemap(site, pages)).toThrow(/at most 50000/);
  });
});

describe('files for machines', () => {
  test('robots.txt leads to the sitemap', () => {
    expect(renderRobots(site)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://dispusip.rawajatikab.example/sitemap.xml\n',
    );
  });

  test('security.txt names a contact and runs out within a year', () => {
    const text = renderSecurityTxt(site);
    expect(text).toContain('Contact: https://www.rawajatikab.example/keamanan\n');
    expect(text).toContain('Expires: 2027-05-23T00:00:00+07:00\n');
    expect(text).toContain('Preferred-Languages: id, en\n');
    expect(text).toContain('Canonical: https://dispusip.rawajatikab.example/.well-known/security.txt\n');
  });
});
