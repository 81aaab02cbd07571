import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectionLimits, startService } from '../../src/serve.ts';
import { BallotBox, type Vote } from '../../src/votes/ballot-box.ts';
import { openDatabase } from '../../src/votes/database.ts';
import { VoteRecords } from '../../src/votes/records.ts';
import { openTestDesk, Reader, type TestDesk, writeContent } from './voter.ts';

const voteOf = (browser: string): Vote => ({
  ...{ opd: 'dinas', poll: 'situs', choice: 'puas', network: '203.0.113.7', browser },
});

describe('a disk that is full', () => {
  let service: TestDesk;
  beforeEach(async () => {
    vi.stubEnv('OPD_TODAY', '2026-11-25');
    service = await openTestDesk();
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await service.close();
  });

  test('refuses votes in words, says that it is not ready, and counts again once there is room', async () => {
    const database = openDatabase(join(service.folder, 'penuh.sqlite'));
    const records = new VoteRecords(database);
    const box = new BallotBox(database, { today: () => '2026-11-25', networkVotes: 1_000_000 });
    expect(await box.cast(voteOf('sebelum'))).toBe('counted');
    const { page_count: pages } = database.prepare('PRAGMA page_count').get() ?? {};
    // SQLite answers as it does when the file system has no room: SQLITE_FULL in the middle of a transaction.
    database.exec(`PRAGMA max_page_count = ${pages}`);
    const outcomes = await Promise.allSettled(Array.from({ length: 2000 }, (_, index) => box.cast(voteOf(`${index}`))));
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(box.isFailing).toBe(true);
    expect(records.counted('dinas', 'situs').counts.puas).toBe(1);
    database.exec('PRAGMA max_page_count = 1000000');
    const again = await Promise.all(Array.from({ length: 2000 }, (_, index) => box.cast(voteOf(`${index}`))));
    expect(new Set(again)).toEqual(new Set(['counted']));
    expect(box.isFailing).toBe(false);
    expect(records.counted('dinas', 'situs').counts.puas).toBe(2001);
    database.close();
  });

  test('is told to the reader and to who watches, without a word of the vote', async () => {
    vi.spyOn(service.desk.box, 'cast').mockRejectedValue(new Error('database or disk is full'));
    vi.spyOn(service.desk.records, 'probe').mockImplementation(() => {
      throw new Error('database or disk is full');
    });
    const answer = await new Reader(service.app).vote();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(await answer.text()).toContain('Suara Anda belum dihitung. Layanan jajak sedang tidak dapat menyimpan.');
    expect((await service.app.request('/readyz')).status).toBe(503);
    expect((await service.app.request('/healthz')).status).toBe(200);
    expect(service.logs).toContainEqual({
      level: 'error',
      event: 'votes not written',
      error: 'database or disk is full',
    });
  });
});

describe('a clock', () => {
  let folder = '';
  let today = '2026-11-25';
  beforeEach(async () => {
    folder = await writeContent({});
    today = '2026-11-25';
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const open = () => {
    const database = openDatabase(join(folder, 'suara.sqlite'));
    return { database, box: new BallotBox(database, { today: () => today, networkVotes: 100 }) };
  };
  const hashesIn = ({ database }: ReturnType<typeof open>) =>
    Number(database.prepare('SELECT count(*) AS hashes FROM voters').get()?.hashes);

  test('that goes back over midnight lets nobody vote twice', async () => {
    const opened = open();
    today = '2026-11-26';
    expect(await opened.box.cast(voteOf('a'))).toBe('counted');
    today = '2026-11-25';
    expect(await opened.box.cast(voteOf('a'))).toBe('already');
    today = '2026-11-26';
    expect(await opened.box.cast(voteOf('a'))).toBe('already');
    opened.database.close();
  });

  test('that was years ahead does not keep hashes for years', async () => {
    const opened = open();
    today = '2031-01-01';
    await opened.box.cast(voteOf('a'));
    today = '2026-11-25';
    expect(await opened.box.cast(voteOf('a'))).toBe('counted');
    expect(hashesIn(opened)).toBe(1);
    opened.database.close();
  });

  test('that strikes midnight destroys salt and hashes, also when nobody votes', async () => {
    const opened = open();
    await opened.box.cast(voteOf('a'));
    today = '2026-11-26';
    opened.box.tidy();
    expect(hashesIn(opened)).toBe(0);
    expect(opened.database.prepare('SELECT * FROM salt').get()).toBeUndefined();
    opened.database.close();
  });

  test('is remembered over a restart: who has voted today has voted', async () => {
    const first = open();
    await first.box.cast(voteOf('a'));
    first.database.close();
    const second = open();
    expect(await second.box.cast(voteOf('a'))).toBe('already');
    second.database.close();
  });
});

test('more votes than can wait are refused at once, and none of the others is lost', async () => {
  const folder = await writeContent({});
  const database = openDatabase(join(folder, 'suara.sqlite'));
  const box = new BallotBox(database, { today: () => '2026-11-25', networkVotes: 1_000_000 });
  const outcomes = await Promise.allSettled(Array.from({ length: 6000 }, (_, index) => box.cast(voteOf(`${index}`))));
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1000);
  expect(new VoteRecords(database).counted('dinas', 'situs').counts.puas).toBe(5000);
  database.close();
  await rm(folder, { recursive: true, force: true });
});

describe('over a real connection', () => {
  /** Sends text as it is. @returns all that comes back until the connection ends. */
  function raw(url: string, text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => {
        answer += chunk.toString('latin1');
      });
      socket.once('close', () => resolve(answer)).once('error', reject);
    });
  }

  test('what is no HTTP, a header without end, and a body that is cut off get a clean refusal; others are served', async () => {
    const service = await openTestDesk();
    const limits = { ...connectionLimits, headersTimeout: 500, requestTimeout: 500, connectionsCheckingInterval: 100 };
    const running = await startService(service.app, { HOST: '127.0.0.1', PORT: 0 }, limits);
    const post = 'POST /suara/dinas HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n';
    const [nonsense, large, slow, chunked] = await Promise.all([
      raw(running.url, '\0\x01\x02 tidak jelas\r\n\r\n'),
      raw(running.url, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`),
      // Announces 40 bytes, sends 6 and then no more.
      raw(running.url, `${post}Content-Length: 40\r\n\r\njajak=`),
      raw(
        running.url,
        `${post}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n4000\r\n${'a'.repeat(0x4000)}\r\n0\r\n\r\n`,
      ),
      fetch(`${running.url}/healthz`).then(({ status }) => expect(status).toBe(200)),
    ]);
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 /);
    expect(large).toMatch(/^HTTP\/1\.1 431 /);
    expect(slow).toMatch(/^HTTP\/1\.1 408 /);
    expect(chunked).toMatch(/^HTTP\/1\.1 413 /);
    await running.stop();
    await service.close();
  });
});
