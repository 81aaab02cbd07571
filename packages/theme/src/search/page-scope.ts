/** How much of a page is searched: all of it, its title and description, or nothing. */
export type SearchScope = 'page' | 'head' | 'none';

/** Lists of entries that were cut another way. */
const otherLists = /^\/berita\/(laman|tahun|topik)\//;

/**
 * How much of a page is searched. What only lists other pages is found by its title: by its words, it would be found
 * whenever one of them is.
 * @param page.path of the page: `/berita/`.
 * @param page.entry whether it is the page of an entry.
 * @param page.lists paths of the pages that list entries.
 */
export function searchScope({
  path,
  entry,
  lists,
}: {
  readonly path: string;
  readonly entry: boolean;
  readonly lists: ReadonlySet<string>;
}): SearchScope {
  if (entry) return 'page';
  if (path === '/' || path === searchPath || otherLists.test(path)) return 'none';
  return lists.has(path) ||
    path === '/peta-situs/' ||
    path.startsWith('/evaluasi/') ||
    path.startsWith('/informasi/kategori/')
    ? 'head'
    : 'page';
}

/** The page that searches. */
export const searchPath = '/cari/';
