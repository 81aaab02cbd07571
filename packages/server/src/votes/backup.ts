import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { DatabaseError, isSound, keptTables, openDatabase, versionOf } from './database.ts';

/** What a backup holds. */
export interface BackupFacts {
  readonly votes: number;
  readonly remarks: number;
}

/**
 * Copies the votes and remarks into a file of its own while the service runs on. Who voted today is left out. The file is
 * checked and appears whole, or not at all.
 * @param file of the votes. @param target that does not exist yet.
 * @throws DatabaseError when there is nothing to copy, or the target exists.
 */
export async function backUp(file: string, target: string): Promise<BackupFacts> {
  if (!existsSync(file)) throw new DatabaseError(`${file} does not exist.`);
  if (existsSync(target)) throw new DatabaseError(`${target} exists already; a backup overwrites nothing.`);
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { force: true });
  const source = openDatabase(file);
  try {
    await backup(source, unfinished);
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(unfinished);
  let facts: BackupFacts;
  try {
    copy.exec(
      'PRAGMA secure_delete = ON; DELETE FROM voters; DELETE FROM networks; DELETE FROM salt; DELETE FROM probe',
    );
    copy.exec('VACUUM; PRAGMA journal_mode = DELETE');
    if (!isSound(copy)) throw new DatabaseError(`${unfinished} is damaged; do the backup again.`);
    facts = factsOf(copy);
  } finally {
    copy.close();
  }
  await rename(unfinished, target);
  return facts;
}

/**
 * Puts a backup in the place of what the file of the votes holds, in one transaction, also while the service runs.
 * @param replace needed where the file holds votes: they are lost.
 * @throws DatabaseError when the backup is damaged, of a later program, or would replace votes unasked.
 */
export function restore(file: string, source: string, replace: boolean): BackupFacts {
  if (!existsSync(source)) throw new DatabaseError(`${source} does not exist.`);
  const database = openDatabase(file);
  try {
    const { votes } = factsOf(database);
    if (votes > 0 && !replace) throw new DatabaseError(`${file} holds ${votes} votes, which would be lost.`);
    database.prepare('ATTACH ? AS source').run(source);
    checkSource(source, versionOf(database));
    const copies = keptTables.map(
      (table) => `DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM source.${table};`,
    );
    try {
      database.exec(`BEGIN IMMEDIATE; ${copies.join(' ')} COMMIT`);
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
    return factsOf(database);
  } finally {
    database.close();
  }
}

/** A backup that is sound and of this program's tables. */
function checkSource(source: string, version: number): void {
  const copy = new DatabaseSync(source, { readOnly: true });
  try {
    if (!isSound(copy)) throw new DatabaseError(`${source} is damaged.`);
    if (versionOf(copy) !== version) throw new DatabaseError(`${source} is no backup of this version of the program.`);
  } finally {
    copy.close();
  }
}

function factsOf(database: DatabaseSync): BackupFacts {
  const sum = database.prepare('SELECT coalesce(sum(votes), 0) AS votes FROM tally').get()?.votes;
  const remarks = database.prepare('SELECT count(*) AS remarks FROM remarks').get()?.remarks;
  return { votes: Number(sum), remarks: Number(remarks) };
}
