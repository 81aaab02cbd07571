import type { VoteCounts } from '@opd/schema';
import { isCalendarDate } from '@opd/schema';
import { z } from 'zod';
import { voteResult } from './result.ts';

const day = z.string().refine(isCalendarDate, 'expected a day: 2026-11-25');
const count = z.int().min(0);
const figure = z.number().min(0).max(100);

const pollSchema = z.object({
  /** Folder of the OPD. */
  opd: z.string(),
  /** `id` of the poll. */
  poll: z.string(),
  question: z.string(),
  /** Day of the first vote; `null` before it. */
  since: day.nullable(),
  /** Day of the count. */
  until: day,
  votes: count,
  counts: z.object({ sangatPuas: count, puas: count, cukupPuas: count, tidakPuas: count }),
  /** With one decimal, adding up to 100; `null` below thirty votes. */
  percentages: z.object({ sangatPuas: figure, puas: figure, cukupPuas: figure, tidakPuas: figure }).nullable(),
});

/** Results of polls as the service publishes them and `opd votes snapshot` reads them. */
export const resultsSchema = z.object({ version: z.literal(1), polls: z.array(pollSchema) });

/** Results of polls. */
export type PollResults = z.infer<typeof resultsSchema>;

/** Counts with the figures that follow from them. */
export function votesOf(counts: VoteCounts): Pick<PollResults['polls'][number], 'votes' | 'counts' | 'percentages'> {
  const { votes, answers } = voteResult(counts);
  const percent = (choice: keyof VoteCounts) => answers.find((answer) => answer.choice === choice)?.percent;
  const [sangatPuas, puas, cukupPuas, tidakPuas] = [
    percent('sangatPuas'),
    percent('puas'),
    percent('cukupPuas'),
    percent('tidakPuas'),
  ];
  const isShown = sangatPuas !== undefined && puas !== undefined && cukupPuas !== undefined && tidakPuas !== undefined;
  return { votes, counts: { ...counts }, percentages: isShown ? { sangatPuas, puas, cukupPuas, tidakPuas } : null };
}
