import type { frequencies } from '@opd/schema';
import type { Entry } from '../entry.ts';
import { absoluteUrl, entryFileUrl } from '../format/address.ts';
import { lastChange } from '../format/last-change.ts';
import { licenseUrl } from '../format/license-url.ts';
import { mediaType } from '../format/media-type.ts';
import { periodDays } from '../format/period.ts';
import type { Site } from '../site.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Indonesian, as the Library of Congress names it for ISO 639-1. */
const indonesian = { '@id': 'http://id.loc.gov/vocabulary/iso639-1/id' } as const;

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

/**
 * The catalogue of a site's open data as DCAT 3 in JSON-LD (w3.org/TR/vocab-dcat-3), for `/data.json`.
 * Keys without a value are left out when it is written.
 */
export function renderDataCatalog(site: Site, datasets: readonly Entry<'dataset'>[]): string {
  const catalog = {
    '@context': context,
    '@id': absoluteUrl(site, '/data.json'),
    '@type': 'dcat:Catalog',
    'dcterms:title': text(`Data ${site.opd.name}`),
    'dcterms:description': text(`Data terbuka yang diterbitkan ${site.opd.name}.`),
    'dcterms:language': indonesian,
    'dcterms:publisher': agent(site.opd.name),
    'foaf:homepage': { '@id': absoluteUrl(site, '/') },
    'dcterms:modified': datasets.length === 0 ? undefined : day(datasets.map(lastChange).sort().at(-1)),
    'dcat:dataset': datasets.map((entry) => datasetNode(site, entry)),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

function datasetNode(site: Site, entry: Entry<'dataset'>) {
  const { data } = entry;
  const url = absoluteUrl(site, entry.path);
  const { start, end } = periodDays(data.coverage);
  return {
    '@id': url,
    '@type': 'dcat:Dataset',
    'dcterms:identifier': url,
    'dcterms:title': text(data.title),
    'dcterms:description': text(`${data.summary} ${data.concept}`),
    'dcterms:issued': day(data.published),
    'dcterms:modified': day(data.lastUpdated),
    'dcterms:language': indonesian,
    'dcterms:publisher': agent((entry.opd ?? site.opd).name),
    'dcterms:creator': agent(data.producer),
    'dcat:keyword': data.keywords.map(text),
    'dcat:landingPage': { '@id': url },
    'dcterms:source': data.canonicalUrl === undefined ? undefined : { '@id': data.canonicalUrl },
    'dcterms:accrualPeriodicity': {
      '@id': `http://purl.org/linked-data/sdmx/2009/code#freq-${frequencyCodes[data.frequency]}`,
    },
    'dcterms:spatial': {
      '@type': 'dcterms:Location',
      'dcterms:title': text(data.region),
      'dcterms:identifier': data.regionCode,
    },
    'dcterms:temporal': { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': day(start), 'dcat:endDate': day(end) },
    'dcat:distribution': data.documents.map((document) => ({
      '@id': entryFileUrl(site, entry, document.file),
      '@type': 'dcat:Distribution',
      'dcterms:title': text(document.title),
      'dcat:accessURL': { '@id': url },
      'dcat:downloadURL': { '@id': entryFileUrl(site, entry, document.file) },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType(document.file)}` },
      ...rights(data.license),
    })),
  };
}

/** A known licence is named by its address; of any other, its wording is given as a statement of rights. */
function rights(license: string | undefined) {
  if (license === undefined) return {};
  const url = licenseUrl(license);
  if (url !== undefined) return { 'dcterms:license': { '@id': url } };
  return { 'dcterms:rights': { '@type': 'dcterms:RightsStatement', 'dcterms:title': text(license) } };
}

function text(value: string) {
  return { '@value': value, '@language': 'id' };
}

function day(value: string | undefined) {
  return { '@value': value, '@type': 'xsd:date' };
}

function agent(name: string) {
  return { '@type': 'foaf:Agent', 'foaf:name': text(name) };
}
