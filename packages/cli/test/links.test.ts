import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OpdError } from '../src/error.ts';
import { checkLinks } from '../src/links/check-links.ts';
import { isBroken, isDue, type LinkRecord, readMemory, remember, writeMemory } from '../src/links/memory.ts';
import { outgoingLinks } from '../src/links/outgoing-links.ts';
import { probe } from '../src/links/probe.ts';
import { isPublicHost } from '../src/links/public-host.ts';
import { brokenLinks, renderBroken } from '../src/links/report.ts';
import { peopleRoot, writeIn } from './people-root.ts';

/** What was asked of the server, in order: `HEAD /ada`. */
const asked: { readonly question: string; readonly agent: string; readonly open: number }[] = [];
let open = 0;
let origin = '';

/** A host with pages of every mood. */
const server: Server = createServer((request, response) => {
  const { method = '', url = '' } = request;
  open += 1;
  response.once('close', () => {
    open -= 1;
  });
  asked.push({ question: `${method} ${url}`, agent: String(request.headers['user-agent']), open });
  const answer = (status: number, headers: Record<string, string> = {}) => response.writeHead(status, headers).end();
  if (url === '/ada') return answer(200);
  if (url === '/pindah') return answer(301, { Location: '/ada' });
  if (url === '/putar') return answer(302, { Location: '/putar' });
  if (url === '/hilang') return answer(404);
  if (url === '/rusak') return answer(500);
  if (url === '/masuk') return answer(403);
  if (url === '/tanpa-head') return answer(method === 'HEAD' ? 405 : 200);
  if (url === '/head-bohong') return answer(method === 'HEAD' ? 404 : 200);
  if (url === '/putus') return void request.socket.destroy();
  if (url === '/sibuk') return answer(429, { 'Retry-After': '7200' });
  if (url === '/perawatan') return answer(503);
  if (url === '/besar') {
    response.writeHead(200);
    // A body without an end: whoever read it would never be done.
    const timer = setInterval(() => response.write('x'.repeat(1000)), 5);
    return void response.once('close', () => clearInterval(timer));
  }
  // `/diam` never answers.
});

const options = { userAgent: 'Uji/1.0 (+https://contoh.go.id/)', timeoutMilliseconds: 400 };
const politeness = { ...options, delayMilliseconds: 1, hostsAtOnce: 4, mayAsk: () => true };
const at = (moment: string) => new Date(`${moment}Z`);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

describe('one question', () => {
  test.each([
    ['/ada', { kind: 'ok' }],
    ['/pindah', { kind: 'ok' }],
    ['/masuk', { kind: 'ok' }],
    ['/tanpa-head', { kind: 'ok' }],
    ['/head-bohong', { kind: 'ok' }],
    ['/besar', { kind: 'ok' }],
    ['/hilang', { kind: 'failed', reason: '404' }],
    ['/rusak', { kind: 'failed', reason: '500' }],
    ['/diam', { kind: 'failed', reason: 'timeout' }],
    ['/putar', { kind: 'failed', reason: 'redirect count exceeded' }],
    ['/sibuk', { kind: 'busy', waitSeconds: 7200 }],
    ['/perawatan', { kind: 'busy', waitSeconds: 3600 }],
  ])('about %s is answered with %j', async (path, answer) => {
    expect(await probe(origin + path, options)).toEqual(answer);
  });

  test('that a host hangs up on, or that no host hears, is a failure', async () => {
    expect((await probe(`${origin}/putus`, options)).kind).toBe('failed');
    expect(await probe('http://127.0.0.1:1/', options)).toMatchObject({ kind: 'failed' });
  });

  test('names who asks; where HEAD suffices, GET is not asked', async () => {
    asked.length = 0;
    await probe(`${origin}/ada`, options);
    expect(asked).toMatchObject([{ question: 'HEAD /ada', agent: options.userAgent }]);
  });
});

describe('a night', () => {
  test('asks a host one thing at a time, and nothing more once it is busy', async () => {
    asked.length = 0;
    const urls = ['/ada', '/pindah', '/sibuk', '/tanpa-head'].map((path) => origin + path);
    const memory = await checkLinks(urls, new Map(), at('2026-11-25T18:00:00'), politeness);
    expect(Math.max(...asked.map((one) => one.open))).toBe(1);
    expect(asked.map(({ question }) => question)).not.toContain('HEAD /tanpa-head');
    expect([...memory.keys()].sort()).toEqual([`${origin}/ada`, `${origin}/pindah`, `${origin}/sibuk`]);
  });

  test('asks nothing of what lies in a network of its own', async () => {
    asked.length = 0;
    const { mayAsk: _, ...asIn } = politeness;
    expect(await checkLinks([`${origin}/ada`], new Map(), at('2026-11-25T18:00:00'), asIn)).toEqual(new Map());
    expect(asked).toEqual([]);
  });

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '[::1]',
    '[fe80::1]',
    'localhost',
    'a.localhost',
    'intranet',
    'nas.local',
  ])("%s is nobody else's business", (host) => expect(isPublicHost(host)).toBe(false));

  test.each(['bojonegorokab.go.id', '8.8.8.8', '[2606:4700::1111]'])('%s may be asked', (host) =>
    expect(isPublicHost(host)).toBe(true),
  );
});

describe('memory', () => {
  /** What is remembered after nights with these results, at six in the evening in Greenwich. */
  const after = (...nights: [string, 'ok' | 'failed' | 'busy'][]) =>
    nights.reduce<LinkRecord | undefined>((record, [day, kind]) => {
      const result = {
        ok: { kind: 'ok' },
        failed: { kind: 'failed', reason: '404' },
        busy: { kind: 'busy', waitSeconds: 60 },
      } as const;
      return remember(record, result[kind], at(`${day}T18:00:00`));
    }, undefined);
  const brokenAfter = (...nights: [string, 'ok' | 'failed' | 'busy'][]) => {
    const record = after(...nights);
    return record !== undefined && isBroken(record, at(`${nights.at(-1)?.[0]}T18:00:00`));
  };

  test('calls a link broken after three failures, over three days', () => {
    expect(brokenAfter(['2026-11-01', 'failed'], ['2026-11-02', 'failed'])).toBe(false);
    expect(brokenAfter(['2026-11-01', 'failed'], ['2026-11-02', 'failed'], ['2026-11-03', 'failed'])).toBe(false);
    expect(brokenAfter(['2026-11-01', 'failed'], ['2026-11-02', 'failed'], ['2026-11-04', 'failed'])).toBe(true);
    expect(brokenAfter(['2026-11-01', 'failed'], ['2026-11-20', 'failed'])).toBe(false);
  });

  test('one good answer clears the past; a busy host neither clears nor adds', () => {
    expect(after(['2026-11-01', 'failed'], ['2026-11-02', 'failed'], ['2026-11-03', 'ok'])).toEqual({
      lastTried: '2026-11-03T18:00:00.000Z',
      lastOk: '2026-11-03T18:00:00.000Z',
      failures: 0,
    });
    const busy = after(['2026-11-01', 'failed'], ['2026-11-02', 'failed'], ['2026-11-03', 'busy']);
    expect(busy).toMatchObject({ failures: 2, firstFailure: '2026-11-01T18:00:00.000Z' });
    expect(
      brokenAfter(['2026-11-01', 'failed'], ['2026-11-02', 'busy'], ['2026-11-03', 'busy'], ['2026-11-09', 'busy']),
    ).toBe(false);
  });

  test.each([
    ['a good one after a week', [['2026-11-01', 'ok']], '2026-11-07T18:00:00', false],
    ['a good one after a week', [['2026-11-01', 'ok']], '2026-11-08T17:50:00', true],
    ['a failed one the next night', [['2026-11-01', 'failed']], '2026-11-02T17:50:00', true],
    [
      'a broken one less and less often',
      [
        ['2026-11-01', 'failed'],
        ['2026-11-02', 'failed'],
        ['2026-11-03', 'failed'],
        ['2026-11-04', 'failed'],
      ],
      '2026-11-05T18:00:00',
      false,
    ],
    ['a busy one when it has asked to', [['2026-11-01', 'busy']], '2026-11-01T18:00:30', false],
  ] as const)('asks %s', (_what, nights, moment, due) => {
    const record = after(...nights.map(([day, kind]): [string, 'ok' | 'failed' | 'busy'] => [day, kind]));
    expect(isDue(record, at(moment))).toBe(due);
  });

  test('is kept in a file, and forgets what nobody links to any more', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'opd-links-'));
    const path = join(folder, 'baru/links.json');
    expect(await readMemory(path)).toEqual(new Map());
    const record = remember(undefined, { kind: 'ok' }, at('2026-11-01T18:00:00'));
    await writeMemory(
      path,
      new Map([
        ['https://a.id/', record],
        ['https://b.id/', record],
      ]),
      ['https://b.id/', 'https://c.id/'],
    );
    expect(await readMemory(path)).toEqual(new Map([['https://b.id/', record]]));
    await writeFile(path, '{"version":2}');
    await expect(readMemory(path)).rejects.toThrow(OpdError);
    await rm(folder, { recursive: true });
  });
});

describe('the report', () => {
  let root = '';
  const entry = (folder: string, fields: string, body: string) =>
    writeIn(root, `content/alfa/${folder}/index.mdx`, `---\ntitle: Contoh judul\n${fields}\n---\n${body}\n`);

  beforeAll(async () => {
    root = await peopleRoot();
    await entry(
      'halaman/satu',
      'published: 2026-01-01',
      `[a](${origin}/hilang#bagian)\n\n[b](${origin}/ada) [c](/layanan/) [d](mailto:a@b.id)`,
    );
    await entry('halaman/dua', 'published: 2026-01-01', `[a](${origin}/hilang)`);
    await entry('halaman/draf', 'published: 2026-01-01\ndraft: true', `[a](${origin}/draf)`);
    await entry('halaman/nanti', 'published: 2026-12-01', `[a](${origin}/nanti)`);
    await mkdir(dirname(join(root, '.cache/x')), { recursive: true });
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('is about what visitors can click: not drafts, nor what is to come', async () => {
    const links = await outgoingLinks(root, ['alfa', 'beta'], '2026-11-25T08:00');
    expect([...links.keys()].sort()).toEqual([`${origin}/ada`, `${origin}/hilang`]);
  });

  test('names by OPD each place of a broken link, since when, and what to do; and is silent before', async () => {
    const links = await outgoingLinks(root, ['alfa', 'beta'], '2026-11-25T08:00');
    let memory = await checkLinks(links.keys(), new Map(), at('2026-11-25T18:00:00'), politeness);
    const report = (night: string) => renderBroken(brokenLinks(links, memory, at(night)), links.size, 'text');
    expect(report('2026-11-25T18:00:00')).toBe('Tidak ada tautan keluar yang putus di antara 2 alamat.\n');
    for (const day of ['26', '27', '28'])
      memory = await checkLinks(links.keys(), memory, at(`2026-11-${day}T18:00:00`), politeness);
    expect(report('2026-11-28T18:00:00')).toBe(`alfa: 2 tautan putus
  content/alfa/halaman/dua/index.mdx:5
    ${origin}/hilang
    Halaman tidak ada sejak 2026-11-25. Ganti dengan alamat yang sekarang, atau hapus tautannya.
  content/alfa/halaman/satu/index.mdx:5
    ${origin}/hilang
    Halaman tidak ada sejak 2026-11-25. Ganti dengan alamat yang sekarang, atau hapus tautannya.
`);
    const json: unknown = JSON.parse(renderBroken(brokenLinks(links, memory, at('2026-11-28T18:00:00')), 2, 'json'));
    expect(json).toMatchObject({
      alfa: [{ url: `${origin}/hilang`, reason: '404' }, { file: 'alfa/halaman/satu/index.mdx' }],
    });
    expect(await readFile(join(root, 'content/kabupaten.yaml'), 'utf8')).toContain('portalUrl');
  });
});
