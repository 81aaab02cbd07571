import { join } from 'node:path';
import { linksOf, linksOfProfile, nodeFiles, readEntryDocument, readSiteContent } from '@opd/check';
import { isShown, lifeOf } from '@opd/schema';

/** A place in the content from which an address is linked. */
export interface LinkSource {
  /** Folder of the OPD. */
  readonly slug: string;
  /** From the content folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Every address on the web to which shown entries and profiles of some OPDs lead, each with all its places. A heading of
 * another page (`#…`) is left out: two links to one page are one question.
 * @param root the repository.
 * @param moment `YYYY-MM-DDTHH:mm` on the regency's clock.
 */
export async function outgoingLinks(
  root: string,
  slugs: readonly string[],
  moment: string,
): Promise<ReadonlyMap<string, readonly LinkSource[]>> {
  const found = new Map<string, LinkSource[]>();
  const add = (address: string, source: LinkSource) => {
    const url = URL.parse(address);
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return;
    url.hash = '';
    found.set(url.href, [...(found.get(url.href) ?? []), source]);
  };
  for (const slug of slugs) {
    const site = await readSiteContent(nodeFiles(join(root, 'content')), slug, moment.slice(0, 10));
    for (const { url, file, line } of linksOfProfile(site)) add(url, { slug, file, line });
    for (const entry of site.entries) {
      const life = lifeOf(entry.frontmatter.value);
      if (!life || !isShown(life, moment)) continue;
      for (const { url, line, from } of linksOf(readEntryDocument(entry, [])))
        if (from !== 'image') add(url, { slug, file: entry.path, line });
    }
  }
  return found;
}
