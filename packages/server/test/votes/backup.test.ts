import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backUp, restore } from '../../src/votes/backup.ts';
import { openDatabase } from '../../src/votes/database.ts';
import { openTestDesk, Reader, type TestDesk } from './voter.ts';

let service: TestDesk;
let copy = '';
beforeEach(async () => {
  vi.stubEnv('OPD_TODAY', '2026-11-25');
  service = await openTestDesk();
  copy = join(service.folder, 'cadangan.sqlite');
  await new Reader(service.app, '203.0.113.1').vote({ masukan: 'Perbesar huruf' });
  await new Reader(service.app, '203.0.113.2').vote();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await service.close();
});

const counted = () => service.desk.records.counted('dinas', 'situs').counts.puas;

describe('a backup', () => {
  test('is made while votes are taken, and holds nothing of who voted', async () => {
    expect(await backUp(service.database, copy)).toEqual({ votes: 2, remarks: 1 });
    const held = new DatabaseSync(copy, { readOnly: true });
    for (const table of ['voters', 'networks', 'salt'])
      expect(held.prepare(`SELECT count(*) AS rows FROM ${table}`).get()).toEqual({ rows: 0 });
    held.close();
    expect((await new Reader(service.app, '203.0.113.3').vote()).status).toBe(303);
  });

  test('takes the place of what was there, while the service runs, and only when that is asked for', async () => {
    await backUp(service.database, copy);
    await new Reader(service.app, '203.0.113.3').vote();
    expect(counted()).toBe(3);
    expect(() => restore(service.database, copy, false)).toThrow('holds 3 votes, which would be lost');
    expect(restore(service.database, copy, true)).toEqual({ votes: 2, remarks: 1 });
    expect(counted()).toBe(2);
    expect((await new Reader(service.app, '203.0.113.4').vote()).status).toBe(303);
    expect(counted()).toBe(3);
  });

  test('goes into a new file without asking', async () => {
    await backUp(service.database, copy);
    expect(restore(join(service.folder, 'baru.sqlite'), copy, false)).toEqual({ votes: 2, remarks: 1 });
  });

  test('overwrites nothing, and is not made of nothing', async () => {
    await writeFile(copy, 'milik orang lain');
    await expect(backUp(service.database, copy)).rejects.toThrow('exists already');
    await expect(backUp(join(service.folder, 'tidak-ada.sqlite'), `${copy}2`)).rejects.toThrow('does not exist');
    expect(await readFile(copy, 'utf8')).toBe('milik orang lain');
  });

  test('that is damaged, or of something else, changes nothing', async () => {
    await backUp(service.database, copy);
    const bytes = await readFile(copy);
    bytes.fill(0xff, 4096, 12_288);
    await writeFile(copy, bytes);
    expect(() => restore(service.database, copy, true)).toThrow();
    await writeFile(copy, 'bukan basis data '.repeat(100));
    expect(() => restore(service.database, copy, true)).toThrow();
    expect(counted()).toBe(2);
    await rm(copy);
    new DatabaseSync(copy).exec('CREATE TABLE lain (a)');
    expect(() => openDatabase(copy)).toThrow('something else');
  });
});

describe('the command', () => {
  const command = fileURLToPath(new URL('../../src/votes-command.ts', import.meta.url));
  const run = (...args: string[]) => {
    const env = { VOTES_DATABASE: service.database, REMARKS_SECRET: 'rahasia-contoh-yang-panjangnya-cukup' };
    return spawnSync(process.execPath, [command, ...args], { env, encoding: 'utf8' });
  };

  test('backs up, restores and tells an office its key', () => {
    expect(run('backup', copy)).toMatchObject({ status: 0, stdout: `${copy}: 2 votes, 1 remarks.\n` });
    expect(run('restore', copy)).toMatchObject({ status: 1, stderr: expect.stringContaining('would be lost') });
    expect(run('restore', copy, '--replace').status).toBe(0);
    expect(run('key', 'dinas').stdout).toMatch(/^[\w-]{32}\n$/);
    expect(run('key', 'dinas').stdout).not.toBe(run('key', 'lain').stdout);
    expect(run().stderr).toContain('Usage');
    expect(existsSync(`${copy}.unfinished`)).toBe(false);
  });
});
