/** The middle of some numbers; `NaN` of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Ratios of figures that were taken in turn, pair by pair: a machine that slows down slows both of a pair.
 * @param ours one figure for each round.
 * @param theirs figures of the same rounds.
 */
export function pairwiseRatios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.flatMap((figure, round) => {
    const other = theirs[round];
    return other === undefined ? [] : [figure / other];
  });
}
