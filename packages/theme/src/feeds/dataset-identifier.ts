import type { Entry } from '../entry.ts';
import { homeOf } from '../format/entry-home.ts';
import type { Site } from '../site.ts';

/**
 * The identifier of a dataset: a place on the portal's list of data, the same on every site. It holds the OPD's folder and
 * the dataset's, never a subdomain, so that an agency may be renamed and moved: a harvester deletes what it does not find
 * again under the same name. On a list of several pages the place may be on a later one; the name stays. The check refuses what would change it (`dataset-lost`). Source: w3.org/TR/cooluris.
 */
export function datasetIdentifier(site: Pick<Site, 'slug' | 'regency'>, { id }: Pick<Entry, 'id'>): string {
  return `${new URL('/dataset/', site.regency.portalUrl).href}#${datasetAnchor(site, { id })}`;
}

/** The id of a dataset on the portal's list of data. */
export function datasetAnchor(site: Pick<Site, 'slug'>, { id }: Pick<Entry, 'id'>): string {
  const { slug, folder } = homeOf(site, id);
  return `${slug}.${folder}`;
}

/** The identifier of a file of a dataset. @param file as the frontmatter names it. */
export function fileIdentifier(dataset: string, file: string): string {
  return `${dataset}/${file.replace(/^\.\//, '')}`;
}
