import { DatabaseSync } from 'node:sqlite';

/** Counts up when the tables change; a file of a later program is left alone. */
const schemaVersion = 1;

/**
 * What is kept. Votes are counts of a day, tied to nobody; who has voted is a hash that only today's salt can make, and
 * both are gone tomorrow.
 */
const tables = `
CREATE TABLE IF NOT EXISTS tally (
  opd TEXT NOT NULL, poll TEXT NOT NULL, day TEXT NOT NULL, choice TEXT NOT NULL, votes INTEGER NOT NULL,
  PRIMARY KEY (opd, poll, day, choice)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS remarks (
  id INTEGER PRIMARY KEY, opd TEXT NOT NULL, poll TEXT NOT NULL, day TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS remarks_of_opd ON remarks (opd, id);
CREATE TABLE IF NOT EXISTS salt (one INTEGER PRIMARY KEY CHECK (one = 1), day TEXT NOT NULL, salt BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS voters (hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS networks (hash BLOB PRIMARY KEY, votes INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS probe (one INTEGER PRIMARY KEY CHECK (one = 1), at INTEGER NOT NULL) STRICT;
`;

/** Tables that a backup holds: what was counted and said, never who voted. */
export const keptTables = ['tally', 'remarks'] as const;

/** Milliseconds to wait for another process, such as a backup, that holds the file. */
const busyMs = 5_000;

/** A file that is no database of votes, or one of a later program. */
export class DatabaseError extends Error {}

/**
 * Opens the file of the votes, and makes it where there is none. What is committed is on the disk
 * (`synchronous=FULL` with a write-ahead log), and what is deleted is overwritten.
 * @throws DatabaseError when the file cannot be used. @throws Error of SQLite when it cannot be opened.
 */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyMs });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    const version = versionOf(database);
    if (version > schemaVersion) throw new DatabaseError(`${file} was written by a later version of this program.`);
    if (version < schemaVersion) {
      if (!isEmpty(database)) throw new DatabaseError(`${file} is a database of something else.`);
      database.exec(`BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${schemaVersion}; COMMIT`);
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Version of the tables in a file; 0 for a new one. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

/** Tells whether SQLite finds the whole file sound. */
export function isSound(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA integrity_check').get()?.integrity_check === 'ok';
}

function isEmpty(database: DatabaseSync): boolean {
  return Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables) === 0;
}
