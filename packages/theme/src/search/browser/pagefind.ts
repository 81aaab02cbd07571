/** What is used of Pagefind's search in the browser, `/pagefind/pagefind.js`. (<https://pagefind.app/docs/api/>) */
export interface Pagefind {
  options(options: typeof ownOptions & { readonly basePath: string }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(address: string, options: typeof alongOptions): Promise<void>;
  search(text: string, options: { readonly filters: Filters }): Promise<PagefindResults>;
  filters(): Promise<FilterCounts>;
}

/** Chosen values by the name of the filter. */
export type Filters = Readonly<Record<string, string>>;

/** How many pages have each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindResults {
  readonly results: readonly PagefindResult[];
  /** How many would be left for each value. */
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<FoundPage>;
}

/** A page that was found. */
export interface FoundPage {
  readonly url: string;
  /** Words round what was found, as HTML with `mark` elements; everything else is escaped. */
  readonly excerpt: string;
  /** Notes, see `searchAttributes`. */
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * How an index is searched. Titles count most; notes hardly, since nobody searches for the day of publication. Pages of
 * very different length are compared (a list of nine rights, a notice), so length counts less than usual.
 */
const indexOptions = {
  excerptLength: 28,
  ranking: {
    pageLength: 0.5,
    termSaturation: 1.2,
    metaWeights: { title: 7, jenis: 0.5, opd: 1, tanggal: 0, situs: 0, putusan: 0.5, contoh: 0 },
  },
} as const;

/**
 * Of the site's own index. A worker would be a second script, as large as the first, for searches of a few milliseconds.
 */
export const ownOptions = { ...indexOptions, noWorker: true } as const;

/** Of one that is searched along: the portal's own pages are lists, of which the short texts would else come first. */
export const alongOptions = { ...indexOptions, indexWeight: 1.6 } as const;
