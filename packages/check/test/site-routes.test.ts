import { expect, test } from 'vitest';
import { answers } from '../src/links/site-pages.ts';
import { matchesRoute, opdRoutes, portalRoutes } from '../src/links/site-routes.ts';

test.each([
  '/layanan',
  '/layanan/peristiwa/kelahiran',
  '/layanan/peristiwa/kelahiran/biaya/gratis/waktu/sehari',
  '/layanan/kantor/dinkes/laman/2',
  '/layanan/laman/2',
  '/kinerja/tahun/2026/jenis/lkjip',
  '/informasi/kategori/berkala',
  '/klarifikasi/rss.xml',
  '/berita/tahun/2026/laman/12',
])('the portal has %s', (path) => {
  expect(matchesRoute(path, portalRoutes)).toBe(true);
});

test.each([
  '/layanan/peristiwa',
  '/layanan/kelahiran',
  '/layanan/peristiwa/kelahiran/biaya',
  '/layanan/laman/0',
  '/layanan/warna/merah',
  '/layanan/peristiwa/a/kantor/b/biaya/c/waktu/d',
])('the portal has no %s', (path) => {
  expect(matchesRoute(path, portalRoutes)).toBe(false);
});

test('the site of an office has the parts of its lists, and of those of a topic that exists', () => {
  expect(matchesRoute('/pengumuman/laman/3', opdRoutes)).toBe(true);
  const site = { slug: 'dinkes', files: new Set<string>(), polls: { value: undefined, problems: [] } };
  expect(answers(site, '/berita/topik/kesehatan/laman/2')).toBe(true);
  expect(answers(site, '/berita/topik/sihir/laman/2')).toBe(false);
});
