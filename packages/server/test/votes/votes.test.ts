import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resultsSchema } from '@opd/derive/votes';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { voteFailures } from '../../src/votes/failures.ts';
import { remarkKey } from '../../src/votes/remark-key.ts';
import { askingContent, filledIn, openTestDesk, Reader, type TestDesk } from './voter.ts';

let service: TestDesk;
beforeEach(async () => {
  vi.stubEnv('OPD_TODAY', '2026-11-25');
  service = await openTestDesk();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await service.close();
});

const reader = (address?: string, browser?: string) => new Reader(service.app, address, browser);

/** What was counted for the poll of the site. */
const counted = () => service.desk.records.counted('dinas', 'situs').counts;
const none = { sangatPuas: 0, puas: 0, cukupPuas: 0, tidakPuas: 0 };

describe('a vote', () => {
  test('is counted, and leads to a page that thanks, shows the result and the way back', async () => {
    const answer = await reader().vote({ pilihan: 'sangat-puas' });
    expect(answer.status).toBe(303);
    expect(counted()).toEqual({ ...none, sangatPuas: 1 });
    const page = await reader().ask(answer.headers.get('location') ?? '');
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain('Terima kasih. Suara Anda sudah dihitung.');
    expect(text).toContain('1 suara, 25 November 2026.');
    expect(text).toContain('<a href="https://dinas.contohkab.go.id/jajak/situs/">');
    expect(text).not.toContain('<form');
    expect(text).not.toContain('IKM');
  });

  test('sets no cookie, runs no script, and leaves nothing of its sender in the file or the log', async () => {
    const sender = reader('198.51.100.23', 'Peramban-Langka/9.9');
    const answers = [await sender.vote(), await sender.vote(), await sender.ask('/suara/dinas/situs')];
    for (const answer of answers) {
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(answer.headers.get('content-security-policy')).not.toContain('script');
    }
    const files = await Promise.all(['', '-wal'].map((end) => readFile(`${service.database}${end}`, 'latin1')));
    for (const text of [...files, JSON.stringify(service.logs)]) expect(text).not.toMatch(/198\.51\.100|Langka/);
  });

  test('is counted once a day for one browser in one network, for each poll', async () => {
    expect((await reader().vote()).status).toBe(303);
    const again = await reader().vote({ pilihan: 'tidak-puas' });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('tidak dihitung lagi');
    expect((await reader().vote({ jajak: 'panen' })).status).toBe(303);
    expect((await reader('203.0.113.7', 'Peramban/2.0').vote()).status).toBe(303);
    expect((await reader('203.0.113.8').vote()).status).toBe(303);
    expect(counted()).toEqual({ ...none, puas: 3 });
    vi.stubEnv('OPD_TODAY', '2026-11-26');
    expect((await reader().vote()).status).toBe(303);
    expect(counted()).toEqual({ ...none, puas: 4 });
  });

  test('is counted once when it comes several times at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => reader().vote()));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409]);
    expect(counted()).toEqual({ ...none, puas: 1 });
  });

  test.each([
    ['for no poll', { jajak: 'tidak-ada' }, 'poll-unknown'],
    ['for a poll that is over', { jajak: 'lama' }, 'poll-closed'],
    ['without an answer', { pilihan: '' }, 'choice-missing'],
    ['with an answer of its own', { pilihan: 'sangat-sangat-puas' }, 'choice-missing'],
    ['with a remark that is too long', { masukan: 'a'.repeat(501) }, 'remark-long'],
    ['of a program that fills in every field', { 'situs-web': 'https://iklan.example' }, 'trapped'],
    ['with a name that is none', { jajak: '../situs' }, 'form-unreadable'],
  ] as const)('%s is refused with a sentence that says what to do', async (_, form, reason) => {
    const answer = await reader().vote(form);
    expect(answer.status).toBe(voteFailures[reason].status);
    expect(await answer.text()).toContain(voteFailures[reason].message);
    expect(service.logs.at(-1)).toEqual({ level: voteFailures[reason].level, event: 'vote refused', reason });
    expect(counted()).toEqual(none);
  });

  test('that was incomplete is answered with the form again', async () => {
    const text = await (await reader().vote({ pilihan: '' })).text();
    expect(text).toContain('<form method="post" action="/suara/dinas">');
    expect(text).toContain('name="situs-web" tabindex="-1"');
  });

  test('is taken from the site and from our own page, not from the page of somebody else', async () => {
    const origins = [
      'https://dinas.contohkab.go.id',
      'https://suara.contohkab.go.id',
      'null',
      'https://penipu.example',
    ];
    const statuses = [];
    for (const [index, origin] of origins.entries())
      statuses.push((await reader(`203.0.113.${index + 1}`).vote({}, { origin })).status);
    expect(statuses).toEqual([303, 303, 303, 403]);
  });

  test('is taken from our own page at the address that the sites know, where operators sign in at another', async () => {
    const origin = 'https://jajak.contohkab.go.id';
    expect((await reader('203.0.113.1').vote({}, { origin })).status).toBe(403);
    const named = `${askingContent['kabupaten.yaml']}voteService: { url: "${origin}" }\n`;
    await writeFile(join(service.folder, 'kabupaten.yaml'), named);
    await service.desk.book.read();
    expect((await reader('203.0.113.1').vote({}, { origin })).status).toBe(303);
  });

  test('beyond what one network may cast on a day waits for tomorrow', async () => {
    await service.close();
    service = await openTestDesk({ NETWORK_VOTES: '2' });
    const statuses = [];
    for (const browser of ['a', 'b', 'c']) statuses.push((await reader(undefined, browser).vote()).status);
    expect(statuses).toEqual([303, 303, 429]);
    expect(counted()).toEqual({ ...none, puas: 2 });
  });

  test('beyond what one network may cast in a minute is told when to come back', async () => {
    await service.close();
    service = await openTestDesk({ VOTE_LIMIT: '1' });
    expect((await reader().vote()).status).toBe(303);
    const refused = await reader('203.0.113.7', 'lain').vote();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});

describe('what is no form', () => {
  const send = (body: string | Uint8Array<ArrayBuffer>, type = 'application/x-www-form-urlencoded') =>
    reader().ask('/suara/dinas', { method: 'POST', headers: { 'content-type': type }, body });

  test('is refused by its type and its size', async () => {
    expect((await send('{}', 'application/json')).status).toBe(415);
    expect((await send(`masukan=${'a'.repeat(9000)}`)).status).toBe(413);
    const twice = `${new URLSearchParams(filledIn)}&pilihan=tidak-puas`;
    expect((await send(twice)).status).toBe(400);
    expect(counted()).toEqual(none);
  });

  test('never counts and never breaks the service, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 })), async (body) => {
        const answer = await send(typeof body === 'string' ? body : new Uint8Array(body));
        expect([400, 429]).toContain(answer.status);
      }),
      { numRuns: 100 },
    );
    expect(counted()).toEqual(none);
  });
});

describe('the result', () => {
  test('is for programs too, with percentages that add up to 100 from thirty votes on', async () => {
    const vote = (index: number, pilihan: string) => reader(`2001:db8:${index}::1`).vote({ pilihan });
    for (let index = 0; index < 30; index += 1)
      await vote(index, ['sangat-puas', 'puas', 'cukup-puas'][index % 3] ?? '');
    const answer = await reader().ask('/suara/dinas/hasil.json');
    const [poll, article] = resultsSchema.parse(await answer.json()).polls;
    expect(poll).toMatchObject({
      ...{ opd: 'dinas', poll: 'situs', since: '2026-11-25', until: '2026-11-25', votes: 30 },
      ...{ counts: { sangatPuas: 10, puas: 10, cukupPuas: 10, tidakPuas: 0 } },
      percentages: { sangatPuas: 33.4, puas: 33.3, cukupPuas: 33.3, tidakPuas: 0 },
    });
    expect(article).toMatchObject({ votes: 0, since: null, percentages: null });
    const all = resultsSchema.parse(await (await reader().ask('/suara/hasil.json')).json());
    expect(all.polls).toHaveLength(3);
    expect(await (await reader().ask('/suara/dinas/situs')).text()).toContain('33,4%');
  });

  test('of an office that asks nothing is not there', async () => {
    expect((await reader().ask('/suara/lain/hasil.json')).status).toBe(404);
    expect((await reader().ask('/suara/dinas/tidak-ada')).status).toBe(404);
  });
});

describe('a remark', () => {
  const key = () => remarkKey('rahasia-contoh-yang-panjangnya-cukup', 'dinas');
  const basic = (password: string) => ({ headers: { authorization: `Basic ${btoa(`dinas:${password}`)}` } });

  test('is read by the office alone, masked', async () => {
    await reader().vote({ masukan: 'Hubungi saya 0812-3456-7890 atau budi@contoh.example <b>' });
    expect((await reader().ask('/suara/dinas/masukan')).headers.get('www-authenticate')).toContain('Basic');
    const wrong = await reader().ask('/suara/dinas/masukan', basic(remarkKey('rahasia lain', 'dinas')));
    expect(wrong.status).toBe(401);
    const text = await (await reader().ask('/suara/dinas/masukan', basic(key()))).text();
    expect(text).toContain('Hubungi saya [nomor disamarkan] atau [surel disamarkan] &lt;b&gt;');
    expect(JSON.stringify(service.logs)).not.toContain('Hubungi');
    expect(await (await reader().ask('/suara/dinas/situs')).text()).not.toContain('Hubungi');
  });

  test('is not kept where none was asked for, and is deleted after a year', async () => {
    await reader().vote({ jajak: 'panen', masukan: 'Bagus' });
    expect(service.desk.records.remarks('dinas')).toEqual([]);
    await reader().vote({ masukan: 'Perbesar huruf' });
    vi.stubEnv('OPD_TODAY', '2027-11-25');
    await service.desk.tidy();
    expect(service.desk.records.remarks('dinas')).toHaveLength(1);
    vi.stubEnv('OPD_TODAY', '2027-11-26');
    await service.desk.tidy();
    expect(service.desk.records.remarks('dinas')).toEqual([]);
  });
});

describe('the content', () => {
  test('is read again; a mistake in it leaves what was asked before, and is logged', async () => {
    const file = join(service.folder, 'dinas/jajak.yaml');
    await writeFile(file, 'polls:\n  - id: situs\n');
    await service.desk.tidy();
    expect((await reader().vote()).status).toBe(303);
    expect(service.logs).toContainEqual({ level: 'error', event: 'polls unreadable', opd: 'dinas' });
    await writeFile(file, askingContent['dinas/jajak.yaml'].replace('id: situs', 'id: baru'));
    await service.desk.tidy();
    expect((await reader('203.0.113.9').vote()).status).toBe(404);
  });
});

test('the figures for Prometheus count answers and votes, and name nobody', async () => {
  await reader().vote();
  await reader().vote();
  const text = await (await service.metrics.app().request('/metrics')).text();
  expect(text).toContain('opd_votes_total{outcome="counted"} 1');
  expect(text).toContain('opd_votes_total{outcome="already"} 1');
  expect(text).toContain('opd_requests_total{method="POST",status="303"} 1');
  expect(text).toMatch(/opd_vote_commit_seconds_count [12]/);
  expect(text).not.toContain('203.0.113');
});
