import { type PollResults, votesOf } from '@opd/derive/votes';
import type { AskingSite, PollBook } from './poll-book.ts';
import type { VoteRecords } from './records.ts';

/** The results of sites as they are published, see `resultsSchema`. */
export function resultsOf(sites: readonly AskingSite[], book: PollBook, records: VoteRecords): PollResults {
  const until = book.today();
  const polls = sites.flatMap((site) =>
    site.polls.map(({ id, question }) => {
      const { counts, since } = records.counted(site.slug, id);
      return { opd: site.slug, poll: id, question, since: since ?? null, until, ...votesOf(counts) };
    }),
  );
  return { version: 1, polls };
}
