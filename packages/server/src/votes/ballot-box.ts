import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { VoteChoice } from '@opd/schema';
import { DailySalt, hashOf } from './voter-hash.ts';

/** A vote as it came in. `network` and `browser` are hashed and forgotten. */
export interface Vote {
  readonly opd: string;
  readonly poll: string;
  readonly choice: VoteChoice;
  /** See `clientKey`. */
  readonly network: string;
  /** The browser's own name, so that two people behind one address are two. */
  readonly browser: string;
  /** Masked already. */
  readonly remark?: string | undefined;
}

/** What became of a vote. */
export type VoteOutcome = 'counted' | 'already' | 'network-full';

/** What the box needs. */
export interface BallotBoxOptions {
  /** The calendar day, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Votes of one network for one poll on one day. */
  readonly networkVotes: number;
  /** Told after each commit: how many votes, and how long it took in seconds. */
  readonly onCommit?: (votes: number, seconds: number) => void;
}

/** More votes are waiting than could be written in a few seconds. */
export class BoxFullError extends Error {}

/** Milliseconds after a failed commit in which the box counts as failing. */
const failingMs = 30_000;

/** Milliseconds in which votes gather for one commit, and the most of them that wait. */
const gatherMs = 5;
const mostWaiting = 5_000;

interface Waiting {
  readonly vote: Vote;
  readonly resolve: (outcome: VoteOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Takes votes. Those that come within a few milliseconds are committed together, so that one wait for the disk serves
 * all; each is answered only once it is on the disk. A commit that fails counts none of them.
 */
export class BallotBox {
  readonly #database: DatabaseSync;
  readonly #options: BallotBoxOptions;
  readonly #salt: DailySalt;
  readonly #statements: Readonly<Record<'voter' | 'networkVotes' | 'network' | 'tally' | 'remark', StatementSync>>;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(database: DatabaseSync, options: BallotBoxOptions) {
    this.#database = database;
    this.#options = options;
    this.#salt = new DailySalt(database);
    const prepare = (sql: string) => database.prepare(sql);
    this.#statements = {
      voter: prepare('INSERT OR IGNORE INTO voters VALUES (?)'),
      networkVotes: prepare('SELECT votes FROM networks WHERE hash = ?'),
      network: prepare('INSERT INTO networks VALUES (?, 1) ON CONFLICT DO UPDATE SET votes = votes + 1'),
      tally: prepare('INSERT INTO tally VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET votes = votes + 1'),
      remark: prepare('INSERT INTO remarks (opd, poll, day, text) VALUES (?, ?, ?, ?)'),
    };
  }

  /** Votes that wait for their commit. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Whether votes could not be written a moment ago. Without votes it is tried again after half a minute. */
  get isFailing(): boolean {
    return performance.now() - this.#failedAt < failingMs;
  }

  /**
   * Casts a vote.
   * @returns once it is on the disk, or was refused.
   * @throws BoxFullError, or what SQLite says when it cannot write: the vote is then not counted.
   */
  cast(vote: Vote): Promise<VoteOutcome> {
    if (this.#waiting.length >= mostWaiting) return Promise.reject(new BoxFullError());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ vote, resolve, reject });
      this.#timer ??= setTimeout(() => this.flush(), gatherMs);
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const start = performance.now();
    try {
      const outcomes = this.#commit(batch.map(({ vote }) => vote));
      this.#failedAt = Number.NEGATIVE_INFINITY;
      this.#options.onCommit?.(batch.length, (performance.now() - start) / 1000);
      for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] ?? 'already');
    } catch (error) {
      this.#failedAt = performance.now();
      for (const { reject } of batch) reject(error);
    }
  }

  /** Destroys the salt of a day that is over; to be called now and then. */
  tidy(): void {
    if (this.#salt.isStale(this.#options.today())) this.#salt.destroy();
  }

  #commit(votes: readonly Vote[]): VoteOutcome[] {
    const today = this.#options.today();
    const wasStale = this.#salt.isStale(today);
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const salt = this.#salt.forDay(today);
      const outcomes = votes.map((vote) => this.#count(vote, today, salt));
      this.#database.exec('COMMIT');
      if (wasStale) this.#salt.scrub();
      return outcomes;
    } catch (error) {
      // A full disk has ended the transaction already.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      this.#salt.reload();
      throw error;
    }
  }

  #count({ opd, poll, choice, network, browser, remark }: Vote, today: string, salt: Uint8Array): VoteOutcome {
    const { voter, networkVotes, network: addToNetwork, tally, remark: addRemark } = this.#statements;
    const networkHash = hashOf(salt, [opd, poll, network]);
    if (Number(networkVotes.get(networkHash)?.votes ?? 0) >= this.#options.networkVotes) return 'network-full';
    if (voter.run(hashOf(salt, [opd, poll, network, browser])).changes === 0) return 'already';
    addToNetwork.run(networkHash);
    tally.run(opd, poll, today, choice);
    if (remark !== undefined) addRemark.run(opd, poll, today, remark);
    return 'counted';
  }
}
