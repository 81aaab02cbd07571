import { type VoteCounts, voteChoices } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastVotes, voteResult } from '../../src/votes/index.ts';

const counts = (sangatPuas: number, puas: number, cukupPuas: number, tidakPuas: number): VoteCounts => ({
  sangatPuas,
  puas,
  cukupPuas,
  tidakPuas,
});

const percentagesOf = (given: VoteCounts) => voteResult(given).answers.map(({ percent }) => percent);

const anyCounts = fc.tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), fc.nat(1e9)).map((given) => counts(...given));

describe('the result of a poll', () => {
  test('names the answers from best to worst, with their votes and the number of all', () => {
    const result = voteResult(counts(16, 2, 1, 2));
    expect(result.votes).toBe(21);
    expect(result.answers.map(({ label, votes }) => `${label} ${votes}`)).toEqual([
      'Sangat Puas 16',
      'Puas 2',
      'Cukup Puas 1',
      'Tidak Puas 2',
    ]);
  });

  test('has no percentages below thirty votes', () => {
    expect(leastVotes).toBe(30);
    expect(percentagesOf(counts(29, 0, 0, 0))).toEqual([undefined, undefined, undefined, undefined]);
    expect(percentagesOf(counts(0, 0, 0, 0))).toEqual([undefined, undefined, undefined, undefined]);
    expect(percentagesOf(counts(30, 0, 0, 0))).toEqual([100, 0, 0, 0]);
  });

  test('gives the tenths that are left to the largest remainders, the better answer first', () => {
    expect(percentagesOf(counts(10, 10, 10, 0))).toEqual([33.4, 33.3, 33.3, 0]);
    expect(percentagesOf(counts(24, 24, 24, 12))).toEqual([28.6, 28.6, 28.5, 14.3]);
    expect(percentagesOf(counts(12, 24, 24, 24))).toEqual([14.3, 28.6, 28.6, 28.5]);
  });

  test('adds up to exactly 100.0, with no share more than a tenth from the exact one', () => {
    fc.assert(
      fc.property(anyCounts, (given) => {
        const { votes, answers } = voteResult(given);
        fc.pre(votes >= leastVotes);
        const tenths = answers.map(({ percent }) => Math.round((percent ?? Number.NaN) * 10));
        expect(tenths.reduce((sum, each) => sum + each, 0)).toBe(1000);
        for (const { choice, percent } of answers)
          expect(Math.abs((percent ?? Number.NaN) - (given[choice] * 100) / votes)).toBeLessThan(0.1 + 1e-9);
      }),
    );
  });

  test('never shows an answer with more votes as the smaller share', () => {
    fc.assert(
      fc.property(anyCounts, (given) => {
        const sorted = voteResult(given).answers.toSorted((a, b) => a.votes - b.votes);
        const shares = sorted.map(({ percent }) => percent ?? 0);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      }),
    );
  });

  test('counts for every answer there is', () => {
    expect(Object.keys(counts(0, 0, 0, 0))).toEqual(voteChoices.map(({ key }) => key));
  });
});
