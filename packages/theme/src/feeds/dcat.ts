import type { frequencies } from '@opd/schema';
import type { Entry } from '../entry.ts';
import { absoluteUrl, entryFileUrl } from '../format/address.ts';
import { lastChange } from '../format/last-change.ts';
import { licenseUrl } from '../format/license-url.ts';
import { fileExtension, mediaType } from '../format/media-type.ts';
import { periodDays } from '../format/period.ts';
import type { Site } from '../site.ts';
import { datasetIdentifier, fileIdentifier } from './dataset-identifier.ts';
import { dcatContext } from './dcat-context.ts';

/** Indonesian, as the Library of Congress names it for ISO 639-1. */
const indonesian = 'http://id.loc.gov/vocabulary/iso639-1/id';

type Frequency = (typeof frequencies)[number]['value'];

/** Codes of the SDMX vocabulary of frequencies, which DCAT 3 uses in its examples. */
const frequencyCodes: Record<Frequency, string> = {
  harian: 'D',
  mingguan: 'W',
  bulanan: 'M',
  triwulanan: 'Q',
  semesteran: 'S',
  tahunan: 'A',
};

/** Sizes of files in bytes, by their addresses. */
export type FileSizes = ReadonlyMap<string, number>;

/**
 * The catalogue of open data, of a site or on the portal of the whole regency, for `/data.json`: DCAT 3 in JSON-LD
 * (w3.org/TR/vocab-dcat-3) with the plain names that CKAN's harvesters read. Keys without a value are left out when it
 * is written.
 */
export function renderDataCatalog(site: Site, datasets: readonly Entry<'dataset'>[], sizes: FileSizes): string {
  const catalog = {
    '@context': dcatContext,
    '@id': absoluteUrl(site, '/data.json'),
    '@type': 'dcat:Catalog',
    title: `Data ${site.opd.name}`,
    description: `Data terbuka yang diterbitkan ${site.opd.name}.`,
    language: [indonesian],
    publisher: publisher(site.opd.name, absoluteUrl(site, '/')),
    homepage: absoluteUrl(site, '/'),
    modified: datasets.map(lastChange).sort().at(-1),
    dataset: datasets.map((entry) => datasetNode(site, entry, sizes)),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

function datasetNode(site: Site, entry: Entry<'dataset'>, sizes: FileSizes) {
  const { data } = entry;
  const url = absoluteUrl(site, entry.path);
  const { start, end } = periodDays(data.coverage);
  const identifier = datasetIdentifier(site, entry);
  const home = new URL('/', url).href;
  return {
    '@id': identifier,
    '@type': 'dcat:Dataset',
    identifier,
    title: data.title,
    description: `${data.summary} ${data.concept}`,
    issued: data.published,
    modified: data.lastUpdated,
    language: [indonesian],
    publisher: publisher((entry.opd ?? site.opd).name, home),
    creator: { '@type': 'foaf:Agent', name: data.producer },
    contactPoint: { '@type': 'vcard:Kind', fn: data.unit, hasURL: new URL('/kontak/', url).href },
    keyword: data.keywords,
    landingPage: url,
    source: data.canonicalUrl,
    accrualPeriodicity: `http://purl.org/linked-data/sdmx/2009/code#freq-${frequencyCodes[data.frequency]}`,
    spatial: { '@type': 'dcterms:Location', title: data.region, identifier: data.regionCode },
    temporal: { '@type': 'dcterms:PeriodOfTime', startDate: start, endDate: end },
    distribution: data.documents.map(({ title, file }) => {
      const address = entryFileUrl(site, entry, file);
      const extension = fileExtension(file);
      return {
        '@id': fileIdentifier(identifier, file),
        '@type': 'dcat:Distribution',
        identifier: fileIdentifier(identifier, file),
        title,
        accessURL: url,
        downloadURL: address,
        format: extension.toUpperCase(),
        mediaType: `https://www.iana.org/assignments/media-types/${mediaType(file)}`,
        byteSize: sizes.get(address),
        conformsTo: extension === 'csv' ? `${url}tableschema.json` : undefined,
        ...rights(data.license),
      };
    }),
  };
}

/** A known licence is named by its address; of any other, its wording is given as a statement of rights. */
function rights(license: string | undefined) {
  if (license === undefined) return {};
  const url = licenseUrl(license);
  if (url !== undefined) return { license: url };
  return { rights: { '@type': 'dcterms:RightsStatement', title: license } };
}

function publisher(name: string, home: string) {
  return { '@id': `${home}#organisasi`, '@type': 'foaf:Agent', name };
}
