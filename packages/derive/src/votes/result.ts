import { type VoteChoice, type VoteCounts, voteChoices } from '@opd/schema';

/** From so many votes on percentages are shown; of fewer, one vote would move them by more than three points. */
export const leastVotes = 30;

/** What a poll says of one answer. */
export interface AnswerResult {
  readonly choice: VoteChoice;
  readonly label: string;
  readonly votes: number;
  /** Share of all votes in percent, with one decimal; absent below `leastVotes`. All of them add up to exactly 100. */
  readonly percent?: number;
}

/** What a poll says. It is no satisfaction index (IKM), and nothing calls it one. */
export interface VoteResult {
  /** Number of votes, which is shown with every figure. */
  readonly votes: number;
  /** Best answer first. */
  readonly answers: readonly AnswerResult[];
}

/** Tenths of a percent that are shared out. */
const whole = 1000;

/**
 * Counts as figures to show: percentages to one decimal by the method of the largest remainder, so that they add up to
 * 100.0 and none is more than a tenth off. Of two equal remainders the better answer gets the tenth. Reckoned in whole
 * numbers up to the last division.
 * @param counts whole numbers from 0.
 */
export function voteResult(counts: VoteCounts): VoteResult {
  const votes = voteChoices.reduce((sum, { key }) => sum + counts[key], 0);
  if (votes < leastVotes) {
    return { votes, answers: voteChoices.map(({ key, label }) => ({ choice: key, label, votes: counts[key] })) };
  }
  const exact = voteChoices.map(({ key }) => ({ key, tenths: BigInt(counts[key]) * BigInt(whole) }));
  const shares = exact.map(({ key, tenths }) => ({
    key,
    floor: Number(tenths / BigInt(votes)),
    remainder: tenths % BigInt(votes),
  }));
  const left = whole - shares.reduce((sum, { floor }) => sum + floor, 0);
  const rounded = new Set(
    shares
      .toSorted((a, b) => (a.remainder === b.remainder ? 0 : a.remainder < b.remainder ? 1 : -1))
      .slice(0, left)
      .map(({ key }) => key),
  );
  const answers = voteChoices.map(({ key, label }, place) => {
    const tenths = (shares[place]?.floor ?? 0) + (rounded.has(key) ? 1 : 0);
    return { choice: key, label, votes: counts[key], percent: tenths / 10 };
  });
  return { votes, answers };
}
