import type { DatabaseSync } from 'node:sqlite';
import type { VotesConfig } from '../config.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { BallotBox } from './ballot-box.ts';
import { openDatabase } from './database.ts';
import { PollBook } from './poll-book.ts';
import { VoteRecords } from './records.ts';

/** Milliseconds between two looks at the content and at the day. */
const tidyMs = 60_000;

/** What the desk is opened with. */
export interface VoteDeskOptions {
  readonly config: VotesConfig;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** All that takes votes: what is asked, where votes go, and what was counted. */
export class VoteDesk {
  readonly config: VotesConfig;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly book: PollBook;
  readonly box: BallotBox;
  readonly records: VoteRecords;
  readonly #database: DatabaseSync;
  readonly #timer: NodeJS.Timeout;

  private constructor({ config, log, metrics }: VoteDeskOptions, book: PollBook, database: DatabaseSync) {
    this.config = config;
    this.log = log;
    this.metrics = metrics;
    this.book = book;
    this.#database = database;
    this.records = new VoteRecords(database);
    this.box = new BallotBox(database, {
      today: () => book.today(),
      networkVotes: config.NETWORK_VOTES,
      onCommit: (votes, seconds) => metrics.committed(votes, seconds),
    });
    metrics.watch('opd_votes_waiting', 'Votes that wait for their commit', () => this.box.waiting);
    this.#timer = setInterval(() => void this.tidy(), tidyMs).unref();
  }

  /**
   * Opens the database and reads what is asked.
   * @throws DatabaseError, ContentError, or what SQLite says of a file that cannot be opened.
   */
  static async open(options: VoteDeskOptions): Promise<VoteDesk> {
    const { CONTENT, SITES_PORT, VOTES_DATABASE } = options.config;
    const book = await PollBook.open({ content: CONTENT, sitesPort: SITES_PORT, log: options.log });
    return new VoteDesk(options, book, openDatabase(VOTES_DATABASE));
  }

  /** Reads the content again, destroys yesterday's salt, deletes old remarks. What fails is tried again in a minute. */
  async tidy(): Promise<void> {
    try {
      await this.book.read();
      this.box.tidy();
      this.records.forgetRemarks(this.book.today(), this.config.REMARK_DAYS);
    } catch (error) {
      this.log({ level: 'error', event: 'tidying failed', error: error instanceof Error ? error.name : 'unknown' });
    }
  }

  /** Whether a vote could be written now. A nearly full disk has room for a probe when it has none for votes. */
  isReady(): boolean {
    if (this.box.isFailing) return false;
    try {
      this.records.probe();
      return true;
    } catch {
      return false;
    }
  }

  /** Writes what still waits and closes the file. */
  close(): void {
    clearInterval(this.#timer);
    this.box.flush();
    this.#database.close();
  }
}
