import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A page of a site. */
export interface SitePage {
  /** Folder of the site: `dinkes`. */
  readonly site: string;
  /** Its address below the site: `/berita/`. */
  readonly path: string;
}

/**
 * What kind of page it is, by its address: the list of all news is one, a news item another, whichever it is.
 * @param path `/berita/2026-11-24-panen/`.
 */
export function kindOf(path: string): string {
  const [type = '', ...below] = path.split('/').filter(Boolean);
  // Further down are lists of lists: by office, cost and time.
  return `/${[type, ...below.slice(0, 2).map(() => '*')].join('/')}`;
}

/**
 * The pages to look at: the home page of every site, and of each kind of page as many as are wanted, from different
 * sites where there are several. All pages of a regency would take hours to look at, and people would not.
 * @param pages all that there are.
 * @param ofEachKind how many of each kind.
 */
export function choosePages(pages: readonly SitePage[], ofEachKind: number): SitePage[] {
  const sorted = pages.toSorted((a, b) => compare(a.path, b.path) || compare(a.site, b.site));
  const kinds = new Map<string, SitePage[]>();
  for (const page of sorted) {
    const kind = kindOf(page.path);
    const chosen = kinds.get(kind) ?? [];
    const isNew = kind === '/' || (chosen.length < ofEachKind && chosen.every(({ site }) => site !== page.site));
    if (isNew) kinds.set(kind, [...chosen, page]);
  }
  return [...kinds.values()].flat();
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * The pages of a built site, as folders with an `index.html`.
 * @param dist absolute path of the built site; one that is not there has no pages.
 */
export async function pagesOf(dist: string, site: string): Promise<SitePage[]> {
  const entries: Dirent[] = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath }) => {
      const folder = join(parentPath, sep).slice(dist.length).replaceAll(sep, '/');
      return { site, path: folder === '' ? '/' : folder };
    });
}
