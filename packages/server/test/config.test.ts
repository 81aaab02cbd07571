import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { hints, readConfig } from '../src/config.ts';

const right = {
  PUBLIC_URL: 'https://masuk.ukur.example',
  CMS_ORIGINS: 'https://cms.ukur.example',
  GITHUB_CLIENT_ID: 'Iv23liExample',
  GITHUB_CLIENT_SECRET: 'example-client-secret-0123456789',
};

/** Messages about an environment. */
function problemsOf(environment: Record<string, string | undefined>): string[] {
  const result = readConfig({ ...right, ...environment });
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

test('four variables are enough to sign operators in; the rest has defaults', () => {
  const service = {
    ...{ SERVES: ['sign-in'], PUBLIC_URL: right.PUBLIC_URL, RATE_LIMIT: 60, TRUSTED_PROXIES: 0 },
    ...{ HOST: '127.0.0.1', PORT: 8787 },
  };
  expect(readConfig(right)).toEqual({
    ok: true,
    config: {
      service,
      signIn: {
        ...right,
        ...service,
        CMS_ORIGINS: ['https://cms.ukur.example'],
        REPOSITORY_VISIBILITY: 'public',
        GITHUB_URL: 'https://github.com',
        GITHUB_TIMEOUT: 10_000,
      },
      votes: undefined,
    },
  });
});

describe('what is served', () => {
  const votes = { SERVES: 'votes', PUBLIC_URL: 'https://suara.ukur.example', VOTES_DATABASE: '/srv/suara.sqlite' };

  test('may be votes alone, which need three variables', () => {
    const result = readConfig(votes);
    expect(result).toMatchObject({ ok: true, config: { signIn: undefined } });
    expect(result.ok && result.config.votes).toMatchObject({ VOTE_LIMIT: 30, NETWORK_VOTES: 200, REMARK_DAYS: 365 });
    expect(result.ok && result.config.votes?.CONTENT).toMatch(/\/content$/);
  });

  test('may be both', () => {
    const result = readConfig({ ...right, ...votes, SERVES: 'sign-in, votes' });
    expect(result).toMatchObject({ ok: true, config: { signIn: {}, votes: {} } });
  });

  test('needs its own variables alone', () => {
    expect(problemsOf({ SERVES: 'sign-in,votes' })).toEqual(['VOTES_DATABASE is not set']);
    expect(problemsOf({ SERVES: 'votes', VOTES_DATABASE: 'a', GITHUB_CLIENT_SECRET: 'pendek' })).toEqual([]);
  });

  test('is one of the two', () => {
    expect(problemsOf({ SERVES: 'jajak' })).toEqual([expect.stringMatching(/^SERVES: .*expected `sign-in`, `votes`/)]);
  });
});

test('every problem is reported at once, each with a hint', () => {
  const result = readConfig({ PORT: 'http' });
  if (result.ok) throw new Error('An empty environment was accepted.');
  expect(result.problems.map(({ message }) => message)).toEqual([
    'PUBLIC_URL is not set',
    'CMS_ORIGINS is not set',
    'GITHUB_CLIENT_ID is not set',
    'GITHUB_CLIENT_SECRET is not set',
    'PORT: Unexpected `http`, expected a whole number',
  ]);
  expect(result.problems.filter(({ hint }) => hint.length < 20)).toEqual([]);
});

test('an empty value counts as unset', () => {
  expect(problemsOf({ COOKIE_SECRET: '', PORT: ' ' })).toEqual([]);
  expect(problemsOf({ PUBLIC_URL: '' })).toEqual(['PUBLIC_URL is not set']);
});

describe('an origin', () => {
  test.each([
    'https://cms.ukur.example',
    'https://cms.ukur.example:8443',
    'http://localhost:4321',
    'http://cms.localhost',
    'http://127.0.0.1:4321',
  ])('may be %s', (origin) => {
    expect(problemsOf({ CMS_ORIGINS: origin })).toEqual([]);
  });

  test.each([
    'http://cms.ukur.example',
    'https://cms.ukur.example/',
    'https://cms.ukur.example/dinkes',
    'https://*.ukur.example',
    'https://pengguna:sandi@cms.ukur.example',
    'https://CMS.ukur.example',
    'https://cms.ukur.example:443',
    'http://localhost.penipu.example',
    'http://penipulocalhost',
    'cms.ukur.example',
    '*',
    'null',
    'javascript:alert(1)',
  ])('may not be %s', (origin) => {
    const message = `CMS_ORIGINS: Unexpected \`${origin}\`, expected a bare origin without path or final slash`;
    expect(problemsOf({ CMS_ORIGINS: `https://cms.ukur.example,${origin}` })).toEqual([message]);
  });
});

test('two editors on one host are refused, because Decap does not say which of them asks', () => {
  expect(problemsOf({ CMS_ORIGINS: 'http://cms.localhost:1, http://cms.localhost:2' })).toEqual([
    'CMS_ORIGINS: Unexpected `http://cms.localhost:1,http://cms.localhost:2`, expected one origin for each host',
  ]);
});

test.each([
  ['TRUSTED_PROXIES', '-1'],
  ['TRUSTED_PROXIES', 'true'],
  ['RATE_LIMIT', '0'],
  ['GITHUB_TIMEOUT', '60000'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['REPOSITORY_VISIBILITY', 'secret'],
  ['GITHUB_URL', 'http://github.com'],
  ['GITHUB_CLIENT_ID', 'two words'],
])('%s may not be %s', (variable, value) => {
  expect(problemsOf({ [variable]: value })).toEqual([expect.stringContaining(`${variable}: Unexpected \`${value}\``)]);
});

test('a secret that is wrong is never shown', () => {
  expect(problemsOf({ GITHUB_CLIENT_SECRET: 'pendek', COOKIE_SECRET: 'rahasia' })).toEqual([
    'GITHUB_CLIENT_SECRET: Unexpected value, expected at least 20 characters',
    'COOKIE_SECRET: Unexpected value, expected at least 32 characters',
  ]);
});

test('the README has a row for every variable, and no other', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, variable]) => variable);
  expect(rows.toSorted()).toEqual(Object.keys(hints).toSorted());
});
