/** What the search of a site knows of words. */
export interface PublishedWords {
  /** Words that say nothing about what is searched. */
  readonly stopWords: readonly string[];
  /** What people say, and how the pages write it. */
  readonly synonyms: readonly { readonly said: readonly string[]; readonly written: readonly string[] }[];
  /** Every word of the searched pages, parted by spaces; those on most pages first. */
  readonly known: string;
}

/** What the search of a site knows beside its index: `/pagefind/kata.json`, made by `integration/search-index.ts`. */
export interface SearchData extends PublishedWords {
  /** Addresses of other indexes that are searched along, from the site's root. */
  readonly along: readonly string[];
}

/** Where that is, from the site's root. */
export const wordsPath = '/pagefind/kata.json';
