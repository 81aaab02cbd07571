import { documentExtensions, frequencies } from '@opd/schema';
import { describe, expect, test } from 'vitest';
import { type FileSizes, renderDataCatalog } from '../../src/feeds/dcat.ts';
import { licenseUrl } from '../../src/format/license-url.ts';
import { mediaType } from '../../src/format/media-type.ts';
import { dataset, opd, site, withData } from './example-site.ts';
import { triplesOf, violations } from './shacl.ts';

const shapes = new URL('./dcat-ap.shapes.ttl', import.meta.url);
const url = 'https://dispusip.rawajatikab.example/dataset/koleksi/';
const identifier = 'https://www.rawajatikab.example/dataset/#dispusip.koleksi';
const sizes: FileSizes = new Map([[`${url}koleksi.csv`, 1234]]);
const catalogOf = (...datasets: (typeof dataset)[]) => renderDataCatalog(site, datasets, sizes);

const portal = { ...site, slug: 'portal', origin: 'https://www.rawajatikab.example', opd: { ...opd, name: 'Portal' } };
const onPortal = { ...dataset, id: `dispusip/${dataset.id}`, path: url, opd };

describe('data catalogue', () => {
  test('has the plain names that CKAN reads', () => {
    const catalog = JSON.parse(catalogOf(dataset));
    expect(catalog).toMatchObject({ '@type': 'dcat:Catalog', modified: '2026-11-10' });
    expect(catalog.dataset).toMatchObject([
      {
        identifier,
        title: 'Koleksi buku',
        description: expect.stringContaining('Jumlah judul buku'),
        landingPage: url,
        issued: '2026-11-02',
        modified: '2026-11-10',
        keyword: ['buku'],
        language: [expect.stringMatching(/^http/)],
        publisher: { name: 'Dinas Perpustakaan & Arsip' },
        creator: { name: 'Bidang Koleksi' },
        temporal: { startDate: '2026-01-01', endDate: '2026-06-30' },
        distribution: [
          {
            identifier: `${identifier}/koleksi.csv`,
            title: 'Koleksi per rak',
            accessURL: url,
            downloadURL: `${url}koleksi.csv`,
            format: 'CSV',
            byteSize: 1234,
            conformsTo: `${url}tableschema.json`,
            license: 'https://creativecommons.org/licenses/by/4.0/',
          },
        ],
      },
    ]);
  });

  test.each([
    [
      'an agency',
      catalogOf(dataset, withData({ ...dataset, id: 'lain', path: '/dataset/lain/' }, { license: 'Bebas' })),
    ],
    ['the portal', renderDataCatalog(portal, [onPortal], sizes)],
    ['nobody', catalogOf()],
  ])('of %s is what DCAT-AP asks for', async (_, catalog) => {
    expect(await violations(catalog, shapes)).toEqual([]);
  });

  test('the shapes see what is missing', async () => {
    const catalog = JSON.parse(catalogOf(dataset));
    delete catalog.dataset[0].title;
    delete catalog.dataset[0].distribution[0].accessURL;
    catalog.dataset[0].modified = 'kemarin';
    expect(await violations(JSON.stringify(catalog), shapes)).toHaveLength(3);
  });

  test('every name in it is a term of DCAT, DCMI, FOAF or vCard', async () => {
    const triples = [...(await triplesOf(catalogOf(dataset)))];
    expect(triples.length).toBeGreaterThan(40);
    for (const { predicate } of triples) {
      expect(predicate.value).toMatch(
        /^http:\/\/(?:www\.w3\.org\/(?:ns\/dcat|2006\/vcard\/ns|1999\/02\/22-rdf-syntax-ns)#|purl\.org\/dc\/terms\/|xmlns\.com\/foaf\/0\.1\/)/,
      );
    }
  });

  test('on the portal each dataset keeps its identifier and names the OPD that publishes it', () => {
    const [node] = JSON.parse(renderDataCatalog(portal, [onPortal], sizes)).dataset;
    const [atHome] = JSON.parse(catalogOf(dataset)).dataset;
    expect(node).toEqual(atHome);
    expect(node.publisher.name).toBe('Dinas Perpustakaan & Arsip');
  });

  test('an identifier outlives the subdomain and the title', () => {
    const moved = { ...site, origin: 'https://perpustakaan.rawajatikab.example' };
    const [node] = JSON.parse(renderDataCatalog(moved, [withData(dataset, { title: 'Buku kita' })], sizes)).dataset;
    expect(node.identifier).toBe(identifier);
  });

  test('a licence that has no known address is given in its own words', () => {
    const [node] = JSON.parse(catalogOf(withData(dataset, { license: 'Bebas' }))).dataset;
    expect(node.distribution[0].rights).toMatchObject({ title: 'Bebas' });
    expect(licenseUrl('cc-by 4.0')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(licenseUrl('constructor')).toBeUndefined();
  });

  test('every kind of file has a media type, every frequency a code', () => {
    for (const extension of documentExtensions) {
      expect(mediaType(`./berkas.${extension.toUpperCase()}`)).not.toBe('application/octet-stream');
    }
    expect(mediaType('./berkas.exe')).toBe('application/octet-stream');
    for (const { value } of frequencies) {
      expect(catalogOf(withData(dataset, { frequency: value }))).toMatch(/code#freq-[A-Z]"/);
    }
  });
});
