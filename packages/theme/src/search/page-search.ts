import { portalSlug } from '@opd/registry';
import { contentTypes, typeNames } from '@opd/schema';
import { menuOf } from '../navigation.ts';
import type { Site } from '../site.ts';
import { type FoundAs, type SearchAttributes, searchAttributes } from './found-as.ts';
import { officeKind } from './opd-documents.ts';
import { searchScope } from './page-scope.ts';

/** Attributes of a page's `main` and of the head in it: one of them is searched, or neither. */
export interface PageSearch {
  readonly page?: SearchAttributes;
  readonly head?: SearchAttributes;
}

/**
 * What the search looks into on a page of a site.
 * @param path of the page.
 * @param entry what is noted of the page of an entry.
 */
export function pageSearch(site: Pick<Site, 'slug' | 'opd'>, path: string, entry?: FoundAs): PageSearch {
  const isPortal = site.slug === portalSlug;
  const sections = menuOf(site).flatMap((item) => item.pages ?? [item]);
  const lists = new Set(sections.map((section) => section.path).filter((list) => !officePaths.has(list)));
  const scope = searchScope({ path, entry: entry !== undefined, lists });
  if (scope === 'none') return {};
  const owner = isPortal ? { owner: { slug: portalSlug, name: site.opd.name } } : {};
  const attributes = searchAttributes({ kind: kindOf(path), ...entry, ...owner });
  return scope === 'page' ? { page: attributes } : { head: attributes };
}

const officePaths: ReadonlySet<string> = new Set(['/profil/', '/kontak/']);

/** Of a page that is no entry's: of the type whose pages it lists or explains. */
function kindOf(path: string): string {
  if (officePaths.has(path)) return officeKind;
  const type = typeNames.find((name) => path.startsWith(`/${name}/`));
  return contentTypes[type ?? 'halaman'].label;
}
