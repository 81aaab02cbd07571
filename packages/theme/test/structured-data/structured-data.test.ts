import type { Thing } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { breadcrumb } from '../../src/structured-data/breadcrumb.ts';
import { claimReview } from '../../src/structured-data/claim-review.ts';
import { dataset } from '../../src/structured-data/dataset.ts';
import { event } from '../../src/structured-data/event.ts';
import { governmentService } from '../../src/structured-data/government-service.ts';
import { newsArticle } from '../../src/structured-data/news-article.ts';
import { organization, organizationReference } from '../../src/structured-data/organization.ts';
import * as example from '../feeds/example-site.ts';

const { site, opd, withData } = example;
const origin = 'https://dispusip.rawajatikab.example';
const publisher = { '@type': 'GovernmentOrganization', '@id': `${origin}/#organisasi` };

/** As a search engine reads it: without the keys that have no value. */
const written = (thing: Thing | undefined): unknown => JSON.parse(JSON.stringify(thing));

describe('GovernmentOrganization', () => {
  test('names the agency, its government, address, contact and official accounts', () => {
    expect(written(organization(site))).toEqual({
      '@type': 'GovernmentOrganization',
      '@id': `${origin}/#organisasi`,
      name: 'Dinas Perpustakaan & Arsip',
      alternateName: 'Dispusip',
      description: 'Buku dan arsip untuk semua warga.',
      url: `${origin}/`,
      parentOrganization: {
        '@type': 'GovernmentOrganization',
        name: 'Pemerintah Kabupaten Rawajati',
        url: 'https://www.rawajatikab.example/',
      },
      areaServed: { '@type': 'AdministrativeArea', name: 'Kabupaten Rawajati' },
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Jalan Aksara 1, Rawajati',
        addressLocality: 'Kabupaten Rawajati',
        addressRegion: 'Jawa Contoh',
        postalCode: '62999',
        addressCountry: 'ID',
      },
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'customer service',
        telephone: '+62353000111',
        email: 'dispusip@rawajatikab.example',
        availableLanguage: 'id',
      },
      sameAs: ['https://instagram.example/dispusip'],
    });
  });

  test('leaves out what is unknown', () => {
    const bare = { ...opd, address: undefined, phone: undefined, email: undefined, social: [] };
    const thing = written(organization({ ...site, opd: bare }));
    for (const key of ['address', 'contactPoint', 'sameAs']) expect(thing).not.toHaveProperty(key);
  });

  test('an example profile is not told to search engines as fact', () => {
    const thing = written(organization({ ...site, opd: { ...opd, example: true } }));
    for (const key of ['address', 'contactPoint', 'sameAs']) expect(thing).not.toHaveProperty(key);
  });

  test('on the portal it is the government itself, and entries keep their own agency', () => {
    const portalOpd = { ...opd, slug: 'portal', kind: 'portal' as const };
    const portal = { ...site, slug: 'portal', origin: 'https://www.rawajatikab.example', opd: portalOpd };
    const thing = written(organization(portal));
    expect(thing).toMatchObject({ name: 'Pemerintah Kabupaten Rawajati' });
    expect(thing).not.toHaveProperty('parentOrganization');
    expect(organizationReference(portal, { opd })).toMatchObject({ ...publisher, name: opd.name });
  });
});

test('BreadcrumbList counts from one and holds absolute addresses', () => {
  const list = breadcrumb(site, [
    { name: 'Beranda', path: '/' },
    { name: 'Berita', path: '/berita/' },
  ]);
  expect(written(list)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Beranda', item: `${origin}/` },
      { '@type': 'ListItem', position: 2, name: 'Berita', item: `${origin}/berita/` },
    ],
  });
});

describe('NewsArticle', () => {
  test('names its publisher, topics, pictures and corrections', () => {
    expect(newsArticle(site, example.berita, ['/_bagikan/berita.png'])).toMatchObject({
      '@id': `${origin}/berita/2026-11-02-lomba-baca/#berita`,
      datePublished: '2026-11-02',
      dateModified: '2026-11-07',
      author: { '@type': 'Organization', name: 'Tim Layanan' },
      publisher,
      articleSection: ['Pendidikan', 'Budaya, pariwisata, dan olahraga'],
      image: [`${origin}/_bagikan/berita.png`],
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-11-07' }],
    });
  });

  test('a person is a person', () => {
    const { author } = Object(newsArticle(site, withData(example.berita, { author: 'Timur Saputra' })));
    expect(author).toEqual({ '@type': 'Person', name: 'Timur Saputra' });
  });
});

test('Event has local times with their offset, and tells when it is cancelled', () => {
  expect(event(site, example.agenda)).toMatchObject({
    startDate: '2026-12-01T09:00+07:00',
    endDate: '2026-12-01T11:30+07:00',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: 'Aula, Jalan Aksara 1' },
  });
  expect(event(site, withData(example.agenda, { cancelled: true }))).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
  });
});

test('GovernmentService has its fees, channel, time and provider', () => {
  expect(governmentService(site, example.layanan)).toMatchObject({
    provider: publisher,
    offers: [
      { name: 'Warga', price: 0, priceCurrency: 'IDR' },
      { name: 'Kartu pengganti', price: 5000, priceCurrency: 'IDR' },
    ],
    availableChannel: {
      serviceUrl: 'https://anggota.example/daftar',
      servicePhone: { telephone: '+62353000111' },
      processingTime: 'PT30M',
    },
  });
  const inWorkingDays = withData(example.layanan, { duration: { amount: 14, unit: 'hari-kerja', note: undefined } });
  expect(JSON.stringify(governmentService(site, inWorkingDays))).not.toContain('processingTime');
});

describe('ClaimReview', () => {
  test.each([
    ['hoaks', 1, 'Hoaks'],
    ['tidak-akurat', 2, 'Tidak akurat'],
    ['menyesatkan', 2, 'Menyesatkan'],
    ['kedaluwarsa', 3, 'Informasi lama'],
    ['benar', 5, 'Benar'],
  ] as const)('%s is rated %i', (verdict, ratingValue, alternateName) => {
    expect(claimReview(site, withData(example.klarifikasi, { verdict }))).toMatchObject({
      author: publisher,
      claimReviewed: 'Setiap buku yang terlambat dikenai denda satu juta rupiah.',
      itemReviewed: { appearance: { url: 'https://kabar.example/denda' } },
      reviewRating: { ratingValue, alternateName },
    });
  });

  test('what is not decided yet is not rated', () => {
    expect(claimReview(site, withData(example.klarifikasi, { verdict: 'perlu-konfirmasi' }))).toBeUndefined();
  });
});

test('Dataset has its files, coverage and licence', () => {
  expect(dataset(site, example.dataset)).toMatchObject({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: '2026-01-01/2026-06-30',
    distribution: [{ contentUrl: `${origin}/dataset/koleksi/koleksi.csv`, encodingFormat: 'text/csv' }],
    variableMeasured: [{ name: 'judul', unitText: 'judul' }],
    publisher,
  });
});
