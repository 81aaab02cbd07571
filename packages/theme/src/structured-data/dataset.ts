import type { Dataset } from 'schema-dts';
import type { Entry } from '../entry.ts';
import { absoluteUrl, entryFileUrl } from '../format/address.ts';
import { licenseUrl } from '../format/license-url.ts';
import { mediaType } from '../format/media-type.ts';
import { periodDays } from '../format/period.ts';
import type { Site } from '../site.ts';
import { organizationReference } from './organization.ts';

/** Open data (schema.org/Dataset), found by dataset search engines. */
export function dataset(site: Site, entry: Entry<'dataset'>): Dataset {
  const { data } = entry;
  const url = absoluteUrl(site, entry.path);
  const { start, end } = periodDays(data.coverage);
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: data.title,
    description: `${data.summary} ${data.concept}`,
    url,
    inLanguage: 'id',
    isAccessibleForFree: true,
    datePublished: data.published,
    dateModified: data.lastUpdated,
    creator: { '@type': 'Organization', name: data.producer },
    publisher: organizationReference(site, entry),
    license: data.license === undefined ? undefined : licenseUrl(data.license),
    sameAs: data.canonicalUrl,
    keywords: data.keywords.length === 0 ? undefined : data.keywords,
    temporalCoverage: `${start}/${end}`,
    spatialCoverage: { '@type': 'Place', name: data.region },
    measurementTechnique: data.method,
    variableMeasured: data.columns.map(({ name, definition, measure }) => ({
      '@type': 'PropertyValue',
      name,
      description: definition,
      unitText: measure,
    })),
    distribution: data.documents.map(({ title, file }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: entryFileUrl(site, entry, file),
      encodingFormat: mediaType(file),
    })),
  };
}
