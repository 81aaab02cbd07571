import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failures } from '../src/sign-in/failures.ts';
import { editor, fromEditor, Operator, readPage, startTestService, type TestService } from './operator.ts';

let service: TestService;
let operator: Operator;

beforeEach(async () => {
  service = await startTestService();
  operator = new Operator(service.app);
});

afterEach(async () => {
  vi.useRealTimers();
  await service.github.stop();
});

/** What Decap receives as an error. */
const errorFor = (reason: keyof typeof failures) =>
  `authorization:github:error:${JSON.stringify({ message: failures[reason].message, provider: 'github' })}`;

describe('the right flow', () => {
  test('hands the token to the editor that asked, and to no other', async () => {
    const page = await operator.signIn();
    const [token] = service.github.tokens;
    expect(page.status).toBe(200);
    expect(page.delivery).toEqual({
      origin: editor,
      greeting: 'authorizing:github',
      content: `authorization:github:success:{"token":"${token}","provider":"github"}`,
    });
    expect(service.logs).toEqual([{ level: 'info', event: 'signed in' }]);
  });

  test('asks GitHub for consent with state, PKCE and its own address', async () => {
    await operator.consent(await operator.ask());
    expect(Object.fromEntries(service.github.authorizations[0] ?? [])).toEqual({
      client_id: 'Iv23liExample',
      response_type: 'code',
      redirect_uri: 'https://masuk.ukur.example/callback',
      scope: 'public_repo',
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      allow_signup: 'false',
    });
  });

  test('makes a new state and a new verifier each time', async () => {
    await operator.signIn();
    await operator.signIn();
    const [first, second] = service.github.authorizations;
    expect(first?.get('state')).not.toBe(second?.get('state'));
    expect(first?.get('code_challenge')).not.toBe(second?.get('code_challenge'));
  });

  test('keeps the sign-in in a sealed cookie for ten minutes, and drops it at the end', async () => {
    const asked = await operator.ask();
    const [cookie = ''] = asked.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-sign-in=[\w.-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(cookie).not.toContain(new URL(asked.headers.get('location') ?? '').searchParams.get('state'));
    const done = await operator.get(await operator.consent(asked));
    expect(done.headers.getSetCookie()).toEqual(['__Host-sign-in=; Max-Age=0; Path=/; Secure']);
  });

  test('knows Decap on localhost by the name it sends from there', async () => {
    const page = await readPage(
      await operator.get(await operator.consent(await operator.ask({ ...fromEditor, site_id: 'demo.decapcms.org' }))),
    );
    expect(page.delivery?.origin).toBe('http://localhost:4321');
  });

  test('lets another instance with the same secret finish', async () => {
    const secret = 'one-secret-shared-by-all-instances-0123456789';
    const [one, two] = [
      await startTestService({ COOKIE_SECRET: secret }),
      await startTestService({ COOKIE_SECRET: secret }),
    ];
    const started = new Operator(one.app);
    const back = await started.consent(await started.ask());
    const finished = new Operator(two.app);
    finished.cookie = started.cookie;
    // The other instance has a GitHub of its own here, whose `iss` differs; what counts is that the cookie opens.
    expect((await readPage(await finished.get(back.replace(/&iss=[^&]*/, '')))).status).toBe(200);
    await one.github.stop();
    await two.github.stop();
  });
});

describe('the scope', () => {
  test.each(['repo', 'repo,admin:org', 'delete_repo', ''])('is never what the client asks for: %s', async (scope) => {
    await operator.consent(await operator.ask({ ...fromEditor, scope }));
    expect(service.github.authorizations[0]?.get('scope')).toBe('public_repo');
  });

  test('is `repo` for a private repository', async () => {
    const own = await startTestService({ REPOSITORY_VISIBILITY: 'private' });
    await new Operator(own.app).signIn();
    expect(own.github.authorizations[0]?.get('scope')).toBe('repo');
    await own.github.stop();
  });

  test.each(['', 'read:user', 'repo:status,gist'])('fails the sign-in when GitHub grants only: %s', async (scope) => {
    service.github.grantedScope = scope;
    const page = await operator.signIn();
    expect(page.delivery?.content).toBe(errorFor('scope-missing'));
    expect(page.html).not.toContain(service.github.tokens[0]);
  });

  test.each(['repo', 'gist,public_repo'])('is satisfied when GitHub grants: %s', async (scope) => {
    service.github.grantedScope = scope;
    expect((await operator.signIn()).status).toBe(200);
  });
});

describe('refuses', () => {
  test.each([
    ['a site that is not listed', { ...fromEditor, site_id: 'cms.penipu.example' }, 'site-not-allowed'],
    [
      'a site that only begins like a listed one',
      { ...fromEditor, site_id: `${fromEditor.site_id}.penipu.example` },
      'site-not-allowed',
    ],
    ['no site', { provider: 'github' }, 'site-not-allowed'],
    ['another provider', { ...fromEditor, provider: 'gitlab' }, 'provider-unknown'],
    ['no provider', { site_id: fromEditor.site_id }, 'provider-unknown'],
  ] as const)('%s, without a cookie and without telling anyone', async (_, query, reason) => {
    const response = await operator.ask(query);
    const page = await readPage(response);
    expect(page).toMatchObject({ status: failures[reason].status, text: failures[reason].message });
    expect(page.delivery).toBeUndefined();
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(service.logs).toEqual([{ level: 'warn', event: 'sign-in failed', reason }]);
  });

  test('a wrong state, and lets the right one through afterwards', async () => {
    const back = await operator.consent(await operator.ask());
    const page = await readPage(await operator.get(back.replace(/state=[^&]*/, 'state=another')));
    expect(page).toMatchObject({ status: 400, delivery: { origin: editor, content: errorFor('state-wrong') } });
    expect(service.github.tokenRequests).toEqual([]);
    expect((await readPage(await operator.get(back))).status).toBe(200);
  });

  test('an answer without state', async () => {
    const back = await operator.consent(await operator.ask());
    const page = await readPage(await operator.get(back.replace(/&state=[^&]*/, '')));
    expect(page.delivery?.content).toBe(errorFor('state-wrong'));
  });

  test('the answer to another person, whose browser has another cookie', async () => {
    const back = await operator.consent(await operator.ask());
    const victim = new Operator(service.app);
    await victim.ask();
    expect((await readPage(await victim.get(back))).delivery?.content).toBe(errorFor('state-wrong'));
    expect(service.github.tokenRequests).toEqual([]);
  });

  test('a replay, even by someone who kept the cookie', async () => {
    const back = await operator.consent(await operator.ask());
    const kept = operator.cookie;
    await operator.get(back);
    operator.cookie = kept;
    const page = await readPage(await operator.get(back));
    expect(page.delivery?.content).toBe(errorFor('replayed'));
    expect(service.github.tokenRequests).toHaveLength(1);
  });

  test('two of the same at once: one gets the token', async () => {
    const back = await operator.consent(await operator.ask());
    const pages = await Promise.all([operator.get(back), operator.get(back), operator.get(back)]);
    expect(pages.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    expect(service.github.tokens).toHaveLength(1);
  });

  test.each([
    ['no cookie', () => ''],
    ['a cookie that was changed', (cookie: string) => `${cookie.slice(0, -8)}AAAAAAAA`],
    ['a cookie in clear', () => '__Host-sign-in=eyJhbGciOiJub25lIn0.eyJzdGF0ZSI6IngifQ.'],
  ])('%s', async (_, change) => {
    const back = await operator.consent(await operator.ask());
    operator.cookie = change(operator.cookie);
    const page = await readPage(await operator.get(back));
    expect(page).toMatchObject({ status: 400, text: failures['session-missing'].message, delivery: undefined });
    expect(service.github.tokenRequests).toEqual([]);
  });

  test('a cookie sealed by another service', async () => {
    const other = await startTestService();
    const stranger = new Operator(other.app);
    await stranger.ask();
    operator.cookie = stranger.cookie;
    expect((await operator.get('/callback?code=x&state=y')).status).toBe(400);
    expect(service.logs).toMatchObject([{ reason: 'session-missing' }]);
    await other.github.stop();
  });

  test('an answer after more than ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const back = await operator.consent(await operator.ask());
    vi.setSystemTime(Date.now() + 601_000);
    expect((await readPage(await operator.get(back))).text).toBe(failures['session-missing'].message);
  });

  test('an answer that names another issuer (RFC 9207)', async () => {
    const back = await operator.consent(await operator.ask());
    const page = await readPage(await operator.get(back.replace(/iss=[^&]*/, 'iss=https%3A%2F%2Fpenipu.example')));
    expect(page.delivery?.content).toBe(errorFor('github-unreadable'));
    expect(service.github.tokenRequests).toEqual([]);
  });

  test('a code that was made for another sign-in', async () => {
    const thief = new Operator(service.app);
    const stolen = /code=([^&]*)/.exec(await operator.consent(await operator.ask()))?.[1] ?? '';
    const back = await thief.consent(await thief.ask());
    const page = await readPage(await thief.get(back.replace(/code=[^&]*/, `code=${stolen}`)));
    expect(page.delivery?.content).toBe(errorFor('code-expired'));
    expect(service.github.tokens).toEqual([]);
  });
});

describe('every answer', () => {
  test.each(['/auth', '/callback', '/healthz', '/', '/tidak-ada'])('of %s is guarded', async (path) => {
    const { headers } = await operator.get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test.each(['/auth', '/callback'])('of %s leaves the popup its opener and is never stored', async (path) => {
    const { headers } = await operator.get(path);
    expect(headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('gives no other origin leave to read', async () => {
    const { headers } = await operator.get('/healthz', { origin: 'https://penipu.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('a token that looks like markup stays data', async () => {
  const token = `gho_</script><script>alert(1)</script><!--"'&`;
  const body = JSON.stringify({ access_token: token, scope: 'public_repo', token_type: 'bearer' });
  service.github.tokenAnswer = { body };
  const page = await operator.signIn();
  expect(page.html).not.toContain('alert(1)<');
  expect(page.html.match(/<script/g)).toHaveLength(2);
  expect(page.delivery?.content).toBe(`authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`);
});

test('the health endpoint says that it is well, and nothing else', async () => {
  const response = await operator.get('/healthz');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

test('only GET is served', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect((await service.app.request('/auth', { method })).status).toBe(404);
});

test('a fault of ours is told to the operator, and to the log with its place but not with what was sent', async () => {
  // Outside of a server there is no connection whose address could be read.
  const response = await service.app.request('/callback?code=rahasia');
  expect(response.status).toBe(500);
  expect(await response.text()).toBe(failures['internal-error'].message);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(service.logs).toMatchObject([{ level: 'error', event: 'internal error', error: 'TypeError' }]);
  expect(JSON.stringify(service.logs)).toContain('client-address.ts');
  expect(JSON.stringify(service.logs)).not.toContain('rahasia');
});

test('the log never holds what came in or what passes through', async () => {
  await operator.signIn();
  const back = await operator.consent(await operator.ask());
  await operator.get(back.replace(/state=[^&]*/, 'state=rahasia-negara'));
  await operator.get(`${back}&error=rahasia-kode`);
  await operator.ask({ ...fromEditor, site_id: 'rahasia-situs.example' });
  service.github.tokenAnswer = { status: 500, body: 'rahasia-github' };
  await operator.signIn();
  const log = JSON.stringify(service.logs);
  expect(service.logs).toHaveLength(5);
  const secrets = [
    operator.address,
    ...service.github.tokens,
    ...service.github.tokenRequests.flatMap((request) => [
      request.get('code') ?? '',
      request.get('code_verifier') ?? '',
    ]),
    ...service.github.authorizations.map((request) => request.get('state') ?? ''),
    'example-client-secret',
    'rahasia',
  ];
  expect(secrets.filter((secret) => secret === '' || log.includes(secret))).toEqual([]);
});
