import { createHmac, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { daysBetween } from '@opd/registry';
import { z } from 'zod';

const saltSchema = z.object({ day: z.string(), salt: z.instanceof(Uint8Array) });

/** Bytes of a salt and of a hash. With 128 bits two of a million voters collide once in 10^26 days. */
const saltBytes = 32;
const hashBytes = 16;

/**
 * The salt of the day. It is random, made on the first vote of a day, and destroyed with all that was hashed with it when
 * the next day comes: from then on nobody, we included, can find out who voted.
 */
export class DailySalt {
  readonly #database: DatabaseSync;
  #current: z.infer<typeof saltSchema> | undefined;

  constructor(database: DatabaseSync) {
    this.#database = database;
    const stored = database.prepare('SELECT day, salt FROM salt').get();
    this.#current = stored && saltSchema.parse(stored);
  }

  /** Whether the salt belongs to another day. */
  isStale(today: string): boolean {
    return this.#current !== undefined && isOver(this.#current.day, today);
  }

  /** The salt for a day; inside a transaction, since an old one goes with its hashes. @param today `YYYY-MM-DD`. */
  forDay(today: string): Uint8Array {
    if (this.#current === undefined || isOver(this.#current.day, today)) {
      const salt = randomBytes(saltBytes);
      this.#database.exec('DELETE FROM voters; DELETE FROM networks');
      this.#database.prepare('INSERT OR REPLACE INTO salt VALUES (1, ?, ?)').run(today, salt);
      this.#current = { day: today, salt };
    }
    return this.#current.salt;
  }

  /** Forgets what a transaction that came to nothing has set. */
  reload(): void {
    const stored = this.#database.prepare('SELECT day, salt FROM salt').get();
    this.#current = stored && saltSchema.parse(stored);
  }

  /** Destroys a salt whose day is over, with all hashes, on a day without votes too. */
  destroy(): void {
    this.#database.exec('BEGIN IMMEDIATE; DELETE FROM voters; DELETE FROM networks; DELETE FROM salt; COMMIT');
    this.#current = undefined;
    this.scrub();
  }

  /** Takes old pages out of the write-ahead log as well. */
  scrub(): void {
    this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  }
}

/**
 * Whether a day is over. A clock that was set back over midnight starts no new day, or everybody could vote twice; when
 * it goes back further, what it said before was wrong.
 */
function isOver(day: string, today: string): boolean {
  return today > day || daysBetween(today, day) > 1;
}

/**
 * What remains of somebody for a day.
 * @param parts who and for what: poll, network, browser. They are kept nowhere.
 */
export function hashOf(salt: Uint8Array, parts: readonly string[]): Uint8Array {
  return createHmac('sha256', salt).update(JSON.stringify(parts)).digest().subarray(0, hashBytes);
}
