import { tableSchema } from '@opd/schema';
import type { Entry } from '../entry.ts';
import { absoluteUrl } from '../format/address.ts';
import { licenseUrl } from '../format/license-url.ts';
import { fileExtension, mediaType } from '../format/media-type.ts';
import type { Site } from '../site.ts';

/** What is known of one file of a dataset by its bytes. */
export interface FileFacts {
  /** As the frontmatter names it: `./data.csv`. */
  readonly file: string;
  readonly bytes: number;
  /** Of CSV files. */
  readonly separator?: ',' | ';';
}

/**
 * A dataset as a Frictionless Data Package: its files, its columns and where it comes from, for programs that load the
 * table at once. Source: datapackage.org/standard/data-package (version 2).
 */
export function dataPackage(site: Site, entry: Entry<'dataset'>, files: readonly FileFacts[]) {
  const { data } = entry;
  const license = data.license === undefined ? undefined : licenseUrl(data.license);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: entry.id,
    title: data.title,
    description: `${data.summary} ${data.concept}`,
    homepage: absoluteUrl(site, entry.path),
    created: `${data.published}T00:00:00Z`,
    version: data.lastUpdated,
    ...(data.keywords.length > 0 ? { keywords: data.keywords } : {}),
    contributors: [
      { title: data.producer, roles: ['producer'] },
      ...(data.steward === undefined ? [] : [{ title: data.steward, roles: ['steward'] }]),
    ],
    ...(data.canonicalUrl === undefined ? {} : { sources: [{ title: 'Satu Data', path: data.canonicalUrl }] }),
    ...(license === undefined ? {} : { licenses: [{ title: data.license, path: license }] }),
    resources: data.documents.map(({ title, file }) => {
      const facts = files.find((known) => known.file === file);
      const path = file.replace(/^\.\//, '');
      const table = fileExtension(file) === 'csv';
      return {
        name: path.toLowerCase().replace(/[^a-z0-9._-]/g, '-'),
        path,
        title,
        format: fileExtension(file),
        mediatype: mediaType(file),
        ...(facts ? { bytes: facts.bytes } : {}),
        ...(facts?.separator ? { dialect: { delimiter: facts.separator } } : {}),
        ...(table ? { schema: tableSchema(data.columns) } : {}),
      };
    }),
  };
}
