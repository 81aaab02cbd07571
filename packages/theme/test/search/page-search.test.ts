import { describe, expect, test } from 'vitest';
import { searchAttributes } from '../../src/search/found-as.ts';
import { pageSearch } from '../../src/search/page-search.ts';
import { site } from '../feeds/example-site.ts';

describe('what is searched of a page', () => {
  const news = { kind: 'Berita', day: '2026-11-24' };

  test.each(['/profil/', '/kontak/', '/privasi/', '/informasi/permohonan/'])('all of %s', (path) => {
    expect(pageSearch(site, path)).toHaveProperty('page');
    expect(pageSearch(site, path)).not.toHaveProperty('head');
  });

  test('all of the page of an entry', () => expect(pageSearch(site, '/berita/panen/', news)).toHaveProperty('page'));

  test.each(['/berita/', '/layanan/', '/skm/', '/peta-situs/', '/informasi/kategori/berkala/'])(
    'of %s, which lists others, the title alone',
    (path) => {
      expect(pageSearch(site, path)).toHaveProperty('head');
      expect(pageSearch(site, path)).not.toHaveProperty('page');
    },
  );

  test.each(['/layanan/peristiwa/pernikahan/', '/kinerja/tahun/2026/', '/informasi/kantor/dinkes/'])(
    'of %s, a view of a list by one property, the title alone',
    (path) => {
      expect(pageSearch(site, path)).toHaveProperty('head');
      expect(pageSearch(site, path)).not.toHaveProperty('page');
    },
  );

  test.each([
    '/',
    '/cari/',
    '/berita/laman/2/',
    '/berita/tahun/2026/',
    '/berita/topik/desa/',
    '/pengumuman/laman/2/',
    '/informasi/kategori/berkala/laman/3/',
    '/layanan/peristiwa/pernikahan/kantor/dinkes/',
  ])('nothing of %s', (path) => expect(pageSearch(site, path)).toEqual({}));
});

describe('what is noted of a page', () => {
  test('its kind and its year, to narrow results by; and what is shown beside its title', () => {
    expect(searchAttributes({ kind: 'Klarifikasi', day: '2026-10-19', verdict: 'Hoaks', example: true })).toEqual({
      'data-jenis': 'Klarifikasi',
      'data-tahun': '2026',
      'data-tanggal': '2026-10-19',
      'data-putusan': 'Hoaks',
      'data-contoh': 'ya',
      'data-pagefind-body': '',
      'data-pagefind-filter': 'jenis[data-jenis], tahun[data-tahun]',
      'data-pagefind-meta': 'jenis[data-jenis], tanggal[data-tanggal], putusan[data-putusan], contoh[data-contoh]',
    });
  });

  test('nothing that is not known', () => {
    expect(searchAttributes({ kind: 'Kantor' })).toEqual({
      'data-jenis': 'Kantor',
      'data-pagefind-body': '',
      'data-pagefind-filter': 'jenis[data-jenis]',
      'data-pagefind-meta': 'jenis[data-jenis]',
    });
  });
});
