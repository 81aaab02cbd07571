/** How much of a page is searched: all of it, its title and description, or nothing. */
export type SearchScope = 'page' | 'head' | 'none';

/** Years and topics of news: their titles only repeat the words of a question. */
const otherLists = /^\/berita\/(tahun|topik)\//;

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
  if (path === '/peta-situs/' || path.startsWith('/evaluasi/')) return 'head';
  const [section, ...below] = path.split('/').filter(Boolean);
  return lists.has(`/${section}/`) ? scopeInList(below) : 'page';
}

/**
 * Of what lies below a list: a page of its own (`permohonan`), a view of the list by one property
 * (`kategori/berkala`), by several (`kategori/berkala/kantor/dinkes`), or a further part of one (`laman/2`).
 */
function scopeInList(below: readonly string[]): SearchScope {
  if (below.includes('laman')) return 'none';
  if (below.length === 1) return 'page';
  return below.length <= 2 ? 'head' : 'none';
}

/** The page that searches. */
export const searchPath = '/cari/';
