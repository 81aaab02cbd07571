import { alongOptions, ownOptions, type Pagefind } from './pagefind.ts';
import { type SearchData, wordsPath } from './published-words.ts';
import { QueryReader } from './read-query.ts';

/** What searches: Pagefind with the site's index, and who reads what visitors type. */
export interface SearchEngine {
  readonly pagefind: Pagefind;
  readonly reader: QueryReader;
}

let loading: Promise<SearchEngine> | undefined;

/** Fetches what searches, once; after a failure, again. @throws when it cannot be fetched. */
export function loadEngine(): Promise<SearchEngine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<SearchEngine> {
  const script = '/pagefind/pagefind.js';
  const fetched = fetchData();
  // Until it is waited for, its failure is nobody's.
  fetched.catch(() => undefined);
  // Made after this script was: no bundler may look for it.
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  return openEngine(pagefind, fetched);
}

/**
 * Opens the index of a site, and those that are searched along.
 * @param pagefind the site's script of it, as it was imported.
 * @param fetched what `fetchData` gave.
 * @param origin of the site; in a browser, that of the page.
 */
export async function openEngine(pagefind: Pagefind, fetched: Promise<SearchData>, origin = ''): Promise<SearchEngine> {
  await pagefind.options({ basePath: `${origin}/pagefind/`, ...ownOptions });
  const [data] = await Promise.all([fetched, pagefind.init()]);
  await Promise.all(data.along.map((address) => pagefind.mergeIndex(origin + address, alongOptions)));
  // Without it, no answer says by what its results can be narrowed.
  await pagefind.filters();
  return { pagefind, reader: new QueryReader(data) };
}

/** Fetches what the search of a site knows beside its index. @throws when it cannot be fetched. */
export async function fetchData(origin = ''): Promise<SearchData> {
  const response = await fetch(origin + wordsPath);
  if (!response.ok) throw new Error(`${wordsPath}: ${response.status}`);
  return response.json();
}
