import { escapeXml } from '../feeds/xml.ts';
import { type FoundAs, searchAttributes } from './found-as.ts';
import type { IndexedPage } from './search-index.ts';

/** A page of another site, as far as the search is concerned. */
export interface SearchDocument {
  /** On its own site, with slashes at both ends. */
  readonly path: string;
  readonly title: string;
  /** What the page says in short; counts more than its other words. */
  readonly summary: string;
  /** Its other words, a paragraph each. */
  readonly words: readonly string[];
  readonly foundAs: FoundAs;
}

/** A document as a page that Pagefind reads. It is never published. */
export function renderSearchDocument({ title, summary, words, foundAs }: SearchDocument): string {
  const attributes = Object.entries(searchAttributes(foundAs)).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  const paragraphs = words.map((text) => `<p>${escapeXml(text)}</p>`).join('');
  const head = `<h1>${escapeXml(title)}</h1><p data-pagefind-weight="2">${escapeXml(summary)}</p>`;
  return `<!doctype html><html lang="id"><body><main ${attributes.join(' ')}>${head}${paragraphs}</main></body></html>`;
}

/**
 * Documents as pages of the index, one by one. Their address is their path; on whose site, their notes tell (`situs`): the
 * page of the search knows where that is.
 */
export function* pagesOf(documents: Iterable<SearchDocument>): Generator<IndexedPage> {
  for (const document of documents)
    yield { url: `/${document.foundAs.owner?.slug}${document.path}`, content: renderSearchDocument(document) };
}
