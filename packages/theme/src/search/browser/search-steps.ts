import type { Concept } from './read-query.ts';

/** Searches of one step at most: each is a few milliseconds on a phone. */
const mostSearches = 12;

/**
 * What to search for, the strictest first. Pagefind gives pages that hold all words; who asks in his own words seldom
 * uses just those. So each step asks for less: all concepts, all but one, each alone. What an earlier step found stands
 * before what a later one finds.
 * @returns steps, each with the searches that are worth the same.
 */
export function searchSteps(concepts: readonly Concept[]): string[][] {
  if (concepts.length === 0) return [];
  const steps = [waysToWrite(concepts)];
  if (concepts.length > 2)
    steps.push(concepts.flatMap((_, left) => waysToWrite(concepts.filter((_, at) => at !== left))));
  if (concepts.length > 1) steps.push(concepts.flatMap((concept) => waysToWrite([concept])));
  return steps.map((searches) => [...new Set(searches)].slice(0, mostSearches));
}

/** The ways to write some concepts, the visitor's own first; no more than are searched for. */
function waysToWrite(concepts: readonly Concept[]): string[] {
  return concepts.reduce<string[]>(
    (ways, concept) =>
      ways.flatMap((way) => concept.map((written) => `${way} ${written}`.trim())).slice(0, mostSearches),
    [''],
  );
}
