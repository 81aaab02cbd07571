import type { FilterCounts, Filters, Pagefind, PagefindResult } from './pagefind.ts';
import type { Concept } from './read-query.ts';
import { searchSteps } from './search-steps.ts';

/** What was found. */
export interface Found {
  readonly results: readonly PagefindResult[];
  /** The values by which the results can be narrowed, by name of the filter. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** Pages that are enough: from so many on, nothing less exact is searched for. */
const enough = 5;

/** Searches for some concepts, step by step until there is enough. */
export async function runSearch(
  pagefind: Pick<Pagefind, 'search'>,
  concepts: readonly Concept[],
  filters: Filters = {},
): Promise<Found> {
  const results = new Map<string, PagefindResult>();
  const choices = new Map<string, Set<string>>();
  for (const searches of searchSteps(concepts)) {
    const found = await Promise.all(searches.map((text) => pagefind.search(text, { filters })));
    for (const result of bestFirst(found.flatMap((answer) => answer.results)))
      if (!results.has(result.id)) results.set(result.id, result);
    for (const answer of found) noteChoices(choices, answer.filters);
    if (results.size >= enough) break;
  }
  return {
    results: [...results.values()],
    choices: Object.fromEntries([...choices].map(([name, values]) => [name, [...values]])),
  };
}

/** Each page once, by the search that fits it best. */
function bestFirst(results: readonly PagefindResult[]): PagefindResult[] {
  const best = new Map<string, PagefindResult>();
  for (const result of results) if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result);
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function noteChoices(choices: Map<string, Set<string>>, counts: FilterCounts): void {
  for (const [name, values] of Object.entries(counts)) {
    const known = choices.get(name) ?? new Set();
    choices.set(name, known);
    for (const [value, count] of Object.entries(values)) if (count > 0) known.add(value);
  }
}
