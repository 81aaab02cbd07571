import type { BreadcrumbList } from 'schema-dts';
import { absoluteUrl } from '../format/address.ts';
import type { Site } from '../site.ts';

/** One step of the way from the home page. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way to a page (schema.org/BreadcrumbList), home page first and the page itself last. */
export function breadcrumb(site: Pick<Site, 'origin'>, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(site, path),
    })),
  };
}
