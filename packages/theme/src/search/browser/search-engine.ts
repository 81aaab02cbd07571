import { type Pagefind, pagefindOptions } from './pagefind.ts';
import { type PublishedWords, wordsPath } from './published-words.ts';
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
  const words = fetchWords();
  // Until it is waited for, its failure is nobody's.
  words.catch(() => undefined);
  // Made after this script was: no bundler may look for it.
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  await pagefind.options({ basePath: '/pagefind/', ...pagefindOptions });
  await pagefind.init();
  // Without it, no answer says by what its results can be narrowed.
  await pagefind.filters();
  return { pagefind, reader: new QueryReader(await words) };
}

async function fetchWords(): Promise<PublishedWords> {
  const response = await fetch(wordsPath);
  if (!response.ok) throw new Error(`${wordsPath}: ${response.status}`);
  return response.json();
}
