import { portalSlug } from '@opd/registry';
import { describe, expect, test } from 'vitest';
import { builtSites } from './built-sites.ts';
import { filledSlug, findExamples, routeOf, routesWithoutExample } from './page-types.ts';

describe('what is tested', () => {
  const sites = builtSites();

  test.each([filledSlug, portalSlug])('every route of %s made a file of some site', (slug) =>
    expect(routesWithoutExample(slug, sites)).toEqual([]),
  );

  test('every page has an example that a browser is shown', () =>
    expect(findExamples(sites).length).toBeGreaterThan(0));

  test('fixed names go before parameters', () => {
    expect(routeOf(filledSlug, 'informasi/permohonan/index.html')).toBe('/informasi/permohonan');
    expect(routeOf(filledSlug, 'informasi/x/index.html')).toBe('/informasi/[id]');
    expect(routeOf(filledSlug, 'berita/laman/2/index.html')).toBe('/berita/laman/[page]');
    expect(routeOf(filledSlug, 'berita/x/daftar.pdf')).toContain('/[type]/[id]/[file]');
    expect(routeOf(filledSlug, '404.html')).toBe('/404');
    expect(routeOf(filledSlug, 'bagikan/berita/x.png')).toBe('/bagikan/[...image].png');
  });
});
