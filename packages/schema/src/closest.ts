/** How many letters may differ: for each letter of the longer word, and at most. */
const tolerance = 0.34;
const most = 4;

/**
 * The candidate that somebody most likely meant, or nothing when none is near.
 * @example closestTo('sumary', ['title', 'summary']) // 'summary'
 */
export function closestTo(word: string, candidates: Iterable<string>): string | undefined {
  const meant = word.toLowerCase();
  let nearest: { candidate: string; distance: number } | undefined;
  // A word longer than any name is no misspelling, and comparing costs its length.
  if (meant.length > 200) return undefined;
  for (const candidate of candidates) {
    const longer = Math.max(meant.length, candidate.length);
    const allowed = Math.min(most, Math.max(1, Math.floor(longer * tolerance)));
    if (Math.abs(meant.length - candidate.length) > allowed) continue;
    const distance = editDistance(meant, candidate.toLowerCase(), allowed);
    if (distance > allowed || (nearest && nearest.distance <= distance)) continue;
    nearest = { candidate, distance };
  }
  return nearest?.candidate;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment): letters added, dropped, changed, swapped.
 * @param limit beyond this the exact distance does not matter, and the search ends.
 */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const dropped = (last[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      const changed = (last[column - 1] ?? 0) + cost;
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(dropped, added, changed, swapped));
    }
    if (Math.min(...current) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
