import { documentExtensions, frequencies } from '@opd/schema';
import { describe, expect, test } from 'vitest';
import { renderDataCatalog } from '../../src/feeds/dcat.ts';
import { licenseUrl } from '../../src/format/license-url.ts';
import { mediaType } from '../../src/format/media-type.ts';
import { dataset, opd, site, withData } from './example-site.ts';

describe('data catalogue', () => {
  test('describes each dataset with DCAT', () => {
    const catalog = JSON.parse(renderDataCatalog(site, [dataset]));
    const url = 'https://dispusip.rawajatikab.example/dataset/koleksi/';
    expect(catalog).toMatchObject({
      '@type': 'dcat:Catalog',
      '@id': 'https://dispusip.rawajatikab.example/data.json',
      'dcterms:modified': { '@value': '2026-11-10', '@type': 'xsd:date' },
      'dcat:dataset': [
        {
          '@id': url,
          '@type': 'dcat:Dataset',
          'dcterms:accrualPeriodicity': { '@id': 'http://purl.org/linked-data/sdmx/2009/code#freq-S' },
          'dcterms:temporal': {
            'dcat:startDate': { '@value': '2026-01-01' },
            'dcat:endDate': { '@value': '2026-06-30' },
          },
          'dcat:distribution': [
            {
              'dcat:downloadURL': { '@id': `${url}koleksi.csv` },
              'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
              'dcterms:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
            },
          ],
        },
      ],
    });
  });

  test('on the portal each dataset names the OPD that publishes it', () => {
    const portal = { ...site, origin: 'https://www.rawajatikab.example', opd: { ...opd, name: 'Portal' } };
    const entry = { ...dataset, path: `${site.origin}${dataset.path}`, opd };
    const [node] = JSON.parse(renderDataCatalog(portal, [entry]))['dcat:dataset'];
    expect(node['@id']).toBe('https://dispusip.rawajatikab.example/dataset/koleksi/');
    expect(node['dcterms:publisher']['foaf:name']['@value']).toBe('Dinas Perpustakaan & Arsip');
  });

  test('a licence that has no known address is given in its own words', () => {
    const [node] = JSON.parse(renderDataCatalog(site, [withData(dataset, { license: 'Bebas' })]))['dcat:dataset'];
    expect(node['dcat:distribution'][0]).toMatchObject({
      'dcterms:rights': { 'dcterms:title': { '@value': 'Bebas' } },
    });
    expect(licenseUrl('cc-by 4.0')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(licenseUrl('constructor')).toBeUndefined();
  });

  test('every kind of file has a media type, every frequency a code', () => {
    for (const extension of documentExtensions) {
      expect(mediaType(`./berkas.${extension.toUpperCase()}`)).not.toBe('application/octet-stream');
    }
    expect(mediaType('./berkas.exe')).toBe('application/octet-stream');
    for (const { value } of frequencies) {
      expect(renderDataCatalog(site, [withData(dataset, { frequency: value })])).toMatch(/code#freq-[A-Z]"/);
    }
  });

  test('a site without data has an empty catalogue', () => {
    expect(JSON.parse(renderDataCatalog(site, []))['dcat:dataset']).toEqual([]);
  });
});
