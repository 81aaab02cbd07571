import { afterEach, describe, expect, test, vi } from 'vitest';
import { failures } from '../src/sign-in/failures.ts';
import { Operator, readPage, startTestService, type TestService } from './operator.ts';

let service: TestService;

afterEach(async () => {
  vi.useRealTimers();
  await service.github.stop();
});

/** Statuses of requests that come one after the other. */
async function statusesOf(requests: readonly [address: string, forwardedFor?: string][]): Promise<number[]> {
  const statuses: number[] = [];
  for (const [address, forwardedFor] of requests) {
    const headers: Record<string, string> = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
    statuses.push((await new Operator(service.app, address).get('/auth', headers)).status);
  }
  return statuses;
}

/** What a request without a query gets when it is not too many. */
const served = failures['provider-unknown'].status;

test('answers the one too many with 429, when to come back, and a sentence for the operator', async () => {
  service = await startTestService({ RATE_LIMIT: '2' });
  const operator = new Operator(service.app);
  expect((await operator.signIn()).status).toBe(200);
  const refused = await operator.ask();
  expect(refused.headers.get('retry-after')).toMatch(/^(59|60)$/);
  expect(await readPage(refused)).toMatchObject({ status: 429, text: failures['too-many'].message });
  expect(service.logs.at(-1)).toEqual({ level: 'warn', event: 'sign-in failed', reason: 'too-many' });
});

test('lets others through, and the same one after a minute', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  service = await startTestService({ RATE_LIMIT: '1' });
  expect(await statusesOf([['203.0.113.1'], ['203.0.113.1'], ['203.0.113.2']])).toEqual([served, 429, served]);
  vi.setSystemTime(Date.now() + 60_000);
  expect(await statusesOf([['203.0.113.1']])).toEqual([served]);
});

test('lets nobody wait longer when the clock is set back', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  service = await startTestService({ RATE_LIMIT: '1' });
  expect(await statusesOf([['203.0.113.1'], ['203.0.113.1']])).toEqual([served, 429]);
  vi.setSystemTime(Date.now() - 3_600_000);
  expect(await statusesOf([['203.0.113.1'], ['203.0.113.1']])).toEqual([served, 429]);
});

test('leaves the health endpoint alone', async () => {
  service = await startTestService({ RATE_LIMIT: '1' });
  const probe = new Operator(service.app);
  await probe.get('/healthz');
  expect((await probe.get('/healthz')).status).toBe(200);
});

describe('counts by', () => {
  test('the network of an IPv6 address, which has more addresses than can be counted', async () => {
    service = await startTestService({ RATE_LIMIT: '1' });
    const requests: [string][] = [['2001:db8:1:2::1'], ['2001:db8:1:2:ffff::9'], ['2001:db8:1:3::1']];
    expect(await statusesOf(requests)).toEqual([served, 429, served]);
  });

  test('one IPv4 address, however Node.js writes it', async () => {
    service = await startTestService({ RATE_LIMIT: '1' });
    expect(await statusesOf([['203.0.113.1'], ['::ffff:203.0.113.1']])).toEqual([served, 429]);
  });

  test('the connection, when no proxy is trusted, whatever the header says', async () => {
    service = await startTestService({ RATE_LIMIT: '1' });
    expect(
      await statusesOf([
        ['203.0.113.1', '192.0.2.1'],
        ['203.0.113.1', '192.0.2.2'],
      ]),
    ).toEqual([served, 429]);
  });

  test('what the trusted proxy saw, not what the client invented before it', async () => {
    service = await startTestService({ RATE_LIMIT: '1', TRUSTED_PROXIES: '1' });
    const requests: [string, string][] = [
      ['127.0.0.1', '198.51.100.1, 192.0.2.1'],
      ['127.0.0.1', '198.51.100.2, 192.0.2.1'],
      ['127.0.0.1', '192.0.2.2'],
    ];
    expect(await statusesOf(requests)).toEqual([served, 429, served]);
  });

  test('what the outer of two trusted proxies saw', async () => {
    service = await startTestService({ RATE_LIMIT: '1', TRUSTED_PROXIES: '2' });
    const requests: [string, string][] = [
      ['127.0.0.1', '192.0.2.1, 10.0.0.1'],
      ['127.0.0.1', '192.0.2.1, 10.0.0.2'],
      ['127.0.0.1', '192.0.2.2, 10.0.0.1'],
    ];
    expect(await statusesOf(requests)).toEqual([served, 429, served]);
  });

  test.each([undefined, '', 'not an address', '192.0.2.1:443', ', ,'])(
    'the connection, when the header is %s',
    async (header) => {
      service = await startTestService({ RATE_LIMIT: '1', TRUSTED_PROXIES: '1' });
      expect(
        await statusesOf([
          ['10.0.0.1', header],
          ['10.0.0.1', header],
          ['10.0.0.2', header],
        ]),
      ).toEqual([served, 429, served]);
    },
  );
});
