import { type FoundAs, searchNotes } from './found-as.ts';
import type { IndexedRecord } from './search-index.ts';

/** A page of another site, as far as the search is concerned. */
export interface SearchDocument {
  /** On its own site, with slashes at both ends. */
  readonly path: string;
  readonly title: string;
  /** What the page says in short. */
  readonly summary: string;
  /** Its other words, a paragraph each. */
  readonly words: readonly string[];
  readonly foundAs: FoundAs;
}

/**
 * Documents as records of the index, one by one. Their address is their path; on whose site, their notes tell (`situs`): the
 * page of the search knows where that is.
 */
export function* recordsOf(documents: Iterable<SearchDocument>): Generator<IndexedRecord> {
  for (const { path, title, summary, words, foundAs } of documents) {
    const { meta, filters } = searchNotes(foundAs);
    yield {
      url: `/${foundAs.owner?.slug}${path}`,
      content: [title, summary, ...words].join('\n'),
      meta: { title, ...meta },
      filters,
    };
  }
}
