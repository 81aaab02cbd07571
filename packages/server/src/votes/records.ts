import type { DatabaseSync } from 'node:sqlite';
import { addDays } from '@opd/registry';
import { type VoteCounts, voteChoices } from '@opd/schema';
import { z } from 'zod';

const [first, ...others] = voteChoices.map(({ key }) => key);
const rowSchema = z.object({ choice: z.enum([first ?? '', ...others]), votes: z.int(), since: z.string() });
const remarkSchema = z.object({ poll: z.string(), day: z.string(), text: z.string() });

/** What somebody thinks could be better, masked. */
export type Remark = z.infer<typeof remarkSchema>;

/** What was counted for a poll. */
export interface Counted {
  readonly counts: VoteCounts;
  /** Day of the first vote; `undefined` before it. */
  readonly since: string | undefined;
}

/** Remarks on one page. */
const mostRemarks = 500;

/** Reads what was counted and said. */
export class VoteRecords {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The votes of a poll so far. */
  counted(opd: string, poll: string): Counted {
    const rows = this.#database
      .prepare(
        'SELECT choice, sum(votes) AS votes, min(day) AS since FROM tally WHERE opd = ? AND poll = ? GROUP BY choice',
      )
      .all(opd, poll)
      .map((row) => rowSchema.parse(row));
    const votesFor = (key: string) => rows.find(({ choice }) => choice === key)?.votes ?? 0;
    return {
      counts: {
        sangatPuas: votesFor('sangatPuas'),
        puas: votesFor('puas'),
        cukupPuas: votesFor('cukupPuas'),
        tidakPuas: votesFor('tidakPuas'),
      },
      since: rows.map(({ since }) => since).sort()[0],
    };
  }

  /** The newest remarks to an OPD. */
  remarks(opd: string): Remark[] {
    return this.#database
      .prepare('SELECT poll, day, text FROM remarks WHERE opd = ? ORDER BY id DESC LIMIT ?')
      .all(opd, mostRemarks)
      .map((row) => remarkSchema.parse(row));
  }

  /** Deletes remarks that are older than they may be. */
  forgetRemarks(today: string, days: number): void {
    this.#database.prepare('DELETE FROM remarks WHERE day < ?').run(addDays(today, -days));
  }

  /** Writes to the disk, and throws when it cannot: then no vote could be counted either. */
  probe(): void {
    this.#database.prepare('INSERT OR REPLACE INTO probe VALUES (1, ?)').run(Date.now());
  }
}
