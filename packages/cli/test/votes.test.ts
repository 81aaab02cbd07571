import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { snapshotVotes } from '../src/commands/votes.ts';
import { OpdError } from '../src/error.ts';
import { peopleRoot, writeIn } from './people-root.ts';

const written = `# Jajak pembaca.
polls:
  - id: situs
    question: Puaskah Anda dengan situs ini? # disepakati
    since: 2026-01-05
    asksRemark: true
    snapshot:
      since: 2026-01-05
      until: 2026-06-08
      counts: { sangatPuas: 20, puas: 10, cukupPuas: 5, tidakPuas: 1 }
`;
const counts = { sangatPuas: 21, puas: 10, cukupPuas: 5, tidakPuas: 2 };
const results = (change: object = {}) => ({
  version: 1,
  polls: [
    {
      ...{ opd: 'alfa', poll: 'situs', question: 'Puaskah Anda?', since: '2026-01-05', until: '2026-06-15' },
      ...{ votes: 38, counts, percentages: null, ...change },
    },
  ],
});

let root = '';
let server: Server | undefined;
const yaml = () => readFile(join(root, 'content/alfa/jajak.yaml'), 'utf8');
const file = async (content: unknown) => {
  const path = join(root, 'hasil.json');
  await writeFile(path, JSON.stringify(content));
  return path;
};

beforeEach(async () => {
  root = await peopleRoot();
  await mkdir(join(root, 'sites/alfa'), { recursive: true });
  await writeFile(join(root, 'sites/alfa/package.json'), '{}');
  await writeIn(root, 'content/alfa/jajak.yaml', written);
  vi.stubEnv('OPD_TODAY', '2026-06-15');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  server?.close();
  server = undefined;
  await rm(root, { recursive: true, force: true });
});

describe('opd votes snapshot', () => {
  test('writes the newest count and leaves all else as it stands, remarks too', async () => {
    expect(await snapshotVotes(root, { from: await file(results()) })).toEqual({
      code: 0,
      text: 'alfa/situs: written\n',
    });
    expect(await yaml()).toBe(`# Jajak pembaca.
polls:
  - id: situs
    question: Puaskah Anda dengan situs ini? # disepakati
    since: 2026-01-05
    asksRemark: true
    snapshot:
      since: 2026-01-05
      until: 2026-06-15
      counts:
        sangatPuas: 21
        puas: 10
        cukupPuas: 5
        tidakPuas: 2
`);
    const again = await snapshotVotes(root, { from: await file(results({ until: '2026-06-15' })) });
    expect(again).toEqual({ code: 0, text: 'alfa/situs: unchanged\n' });
  });

  test('takes over fewer votes only when asked to: a new database must not wipe out what was counted', async () => {
    const from = await file(results({ counts: { ...counts, puas: 9 } }));
    const { code, text } = await snapshotVotes(root, { from });
    expect({ code, text }).toEqual({ code: 1, text: expect.stringContaining('fewer votes') });
    expect(await yaml()).toBe(written);
    expect((await snapshotVotes(root, { from, fewer: true })).code).toBe(0);
    expect(await yaml()).toContain('puas: 9');
  });

  test('puts counted figures, however few, in the place of invented ones', async () => {
    await writeIn(root, 'content/alfa/jajak.yaml', written.replace(/\}\n$/, '}\n      example: true\n'));
    const few = { counts: { sangatPuas: 1, puas: 0, cukupPuas: 0, tidakPuas: 0 }, votes: 1 };
    expect((await snapshotVotes(root, { from: await file(results(few)) })).text).toBe('alfa/situs: written\n');
    expect(await yaml()).not.toContain('example');
  });

  test('leaves the content alone without votes, and when the clock of the service is ahead', async () => {
    const none = await file(results({ since: null, votes: 0 }));
    expect(await snapshotVotes(root, { from: none })).toEqual({ code: 0, text: 'alfa/situs: no votes yet\n' });
    expect((await snapshotVotes(root, { from: await file({ version: 1, polls: [] }) })).code).toBe(0);
    const ahead = await file(results({ until: '2026-06-16' }));
    expect(await snapshotVotes(root, { from: ahead })).toMatchObject({
      code: 1,
      text: expect.stringContaining('clock'),
    });
    expect(await yaml()).toBe(written);
  });

  test.each([[{}], [{ version: 2, polls: [] }], [results({ votes: -1 })], [results({ until: '2026-02-30' })], ['']])(
    'refuses what is no result: %j',
    async (content) => {
      await expect(snapshotVotes(root, { from: await file(content) })).rejects.toThrow('holds no results of polls');
      expect(await yaml()).toBe(written);
    },
  );

  test('asks the service where it publishes results, and says so when it is down', async () => {
    const asked: (string | undefined)[] = [];
    server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(asked.length === 1 ? 200 : 503).end(JSON.stringify(results()));
    });
    const port = await new Promise<number>((resolve) => {
      server?.listen(0, '127.0.0.1', () => {
        const address = server?.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const from = `http://127.0.0.1:${port}`;
    expect((await snapshotVotes(root, { from })).text).toBe('alfa/situs: written\n');
    expect(asked).toEqual(['/suara/hasil.json']);
    await expect(snapshotVotes(root, { from })).rejects.toThrow(OpdError);
    await expect(snapshotVotes(root, { from })).rejects.toThrow('answers 503');
  });

  test('asks for a service where the regency names none', async () => {
    await expect(snapshotVotes(root, {})).rejects.toThrow('names no voteService');
  });
});
