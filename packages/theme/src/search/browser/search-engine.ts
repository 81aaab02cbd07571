import { type Pagefind, ranking } from './pagefind.ts';
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
  const [pagefind, words] = await Promise.all([
    // Made after this script was: no bundler may look for it.
    import(/* @vite-ignore */ script) as Promise<Pagefind>,
    fetchWords(),
  ]);
  // A worker would be a second script, larger than what it computes is slow.
  await pagefind.options({ basePath: '/pagefind/', excerptLength: 28, noWorker: true, ranking });
  await pagefind.init();
  // Without it, no answer says by what its results can be narrowed.
  await pagefind.filters();
  return { pagefind, reader: new QueryReader(words) };
}

async function fetchWords(): Promise<PublishedWords> {
  const response = await fetch(wordsPath);
  if (!response.ok) throw new Error(`${wordsPath}: ${response.status}`);
  return (await response.json()) as PublishedWords;
}
