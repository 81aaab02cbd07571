import type { Place, YamlDocument } from '@opd/registry';
import {
  type CatalogueRecord,
  catalogueRecordFields,
  contentTypes,
  type ParseResult,
  parseEntry,
  parseFields,
} from '@opd/schema';
import type { SiteContent } from './site-content.ts';

/** Name of the record in an agency's folder. */
export const catalogueFile = 'katalog.yaml';

/** The record of a site's open data as written; an empty one where there is none. */
export function readRecord(yaml: YamlDocument | undefined): ParseResult<CatalogueRecord> {
  return yaml ? parseFields(catalogueRecordFields, yaml.value) : { ok: true, value: { datasets: [] } };
}

/** Place of a value in the record. */
export function placeInRecord({ catalogueYaml }: SiteContent, path: readonly (string | number)[]): Place {
  return catalogueYaml?.placeOf(path) ?? { line: 1, column: 1 };
}

/**
 * The datasets that the site's catalogue names on the day, with the names of their files. One whose fields are wrong is
 * left out: that stops the build already.
 */
export function publishedDatasets({ entries, today }: Pick<SiteContent, 'entries' | 'today'>): Map<string, string[]> {
  const published = new Map<string, string[]>();
  for (const { type, folder, frontmatter } of entries) {
    if (type !== contentTypes.dataset.name) continue;
    const parsed = parseEntry(contentTypes.dataset, frontmatter.value);
    if (!parsed.ok || parsed.value.draft || parsed.value.published > today) continue;
    published.set(
      folder,
      parsed.value.documents.map(({ file }) => file.replace(/^\.\//, '')),
    );
  }
  return published;
}

/** Adds to a record what is published and not yet in it. Nothing is ever taken out. */
export function extendedRecord(record: CatalogueRecord, published: ReadonlyMap<string, string[]>): CatalogueRecord {
  const known = record.datasets.map((dataset) => {
    const added = (published.get(dataset.id) ?? []).filter((name) => !dataset.files.some((file) => file.name === name));
    return { ...dataset, files: [...dataset.files, ...added.map((name) => ({ name, withdrawn: undefined }))] };
  });
  const added = [...published]
    .filter(([id]) => !record.datasets.some((dataset) => dataset.id === id))
    .map(([id, files]) => ({ id, files: files.map((name) => ({ name, withdrawn: undefined })), withdrawn: undefined }));
  return { datasets: [...known, ...added].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
