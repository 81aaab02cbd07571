import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FailureReason, failures } from '../src/sign-in/failures.ts';
import type { TokenAnswer } from './fake-github.ts';
import { Operator, startTestService, type TestService } from './operator.ts';

let service: TestService;

beforeEach(async () => {
  service = await startTestService({ GITHUB_TIMEOUT: '300' });
});

afterEach(async () => {
  await service.github.stop();
});

/** Signs in and expects one failure: on the page, in the editor, in the log. */
async function expectFailure(reason: FailureReason, detail?: string | number, { app, logs } = service): Promise<void> {
  const { status, message, level } = failures[reason];
  const page = await new Operator(app).signIn();
  expect(page).toMatchObject({ status, text: message });
  expect(page.delivery?.content).toBe(`authorization:github:error:${JSON.stringify({ message, provider: 'github' })}`);
  expect(logs).toEqual([{ level, event: 'sign-in failed', reason, detail }]);
}

const json = (body: unknown): TokenAnswer => ({ body: JSON.stringify(body) });
const token = { access_token: 'gho_example', token_type: 'bearer', scope: 'public_repo' };

describe('the token endpoint', () => {
  test.each<[string, TokenAnswer, FailureReason, (string | number)?]>([
    ['says that the code expired', json({ error: 'bad_verification_code' }), 'code-expired', 'bad_verification_code'],
    ['wants a verified address', json({ error: 'unverified_user_email' }), 'email-unverified', 'unverified_user_email'],
    ['knows another callback', json({ error: 'redirect_uri_mismatch' }), 'misconfigured', 'redirect_uri_mismatch'],
    ['says something unknown', json({ error: 'a_new_error' }), 'github-unreadable'],
    ['has an error', { status: 500, body: '{}' }, 'github-down', 500],
    ['is overloaded', { status: 503, type: 'text/html', body: '<h1>Unicorn!</h1>' }, 'github-down', 503],
    ['limits us', { status: 429, body: '{"message":"slow down"}' }, 'github-down', 429],
    ['leads elsewhere', { status: 302, body: '' }, 'github-down', 302],
    ['answers nothing', { status: 204 }, 'github-down', 204],
    ['answers an empty body', { body: '' }, 'github-unreadable', 'OAUTH_PARSE_ERROR'],
    [
      'answers a web page',
      { type: 'text/html', body: '<h1>Hi</h1>' },
      'github-unreadable',
      'OAUTH_RESPONSE_IS_NOT_JSON',
    ],
    ['breaks off its JSON', { body: '{"access_token":"gho_' }, 'github-unreadable', 'OAUTH_PARSE_ERROR'],
    ['answers a list', json([token]), 'github-unreadable', 'OAUTH_INVALID_RESPONSE'],
    ['forgets the token', json({ ...token, access_token: '' }), 'github-unreadable', 'OAUTH_INVALID_RESPONSE'],
    [
      'gives a token that is no text',
      json({ ...token, access_token: 7 }),
      'github-unreadable',
      'OAUTH_INVALID_RESPONSE',
    ],
    ['never answers', { breakage: 'never' }, 'github-slow'],
    ['never ends its answer', { breakage: 'half' }, 'github-slow'],
    ['hangs up', { breakage: 'cut' }, 'github-down', 'UND_ERR_SOCKET'],
  ])('%s', async (_, answer, reason, detail) => {
    service.github.tokenAnswer = answer;
    await expectFailure(reason, detail);
  });

  test('cannot be reached', async () => {
    const { app, github, logs } = service;
    const operator = new Operator(app);
    const back = await operator.consent(await operator.ask());
    await github.stop();
    expect((await operator.get(back)).status).toBe(failures['github-down'].status);
    expect(logs).toMatchObject([{ reason: 'github-down', detail: 'ECONNREFUSED' }]);
  });

  test('knows another secret', async () => {
    const own = await startTestService({ GITHUB_CLIENT_SECRET: 'a-secret-that-was-revoked-yesterday' });
    await expectFailure('misconfigured', 'incorrect_client_credentials', own);
    await own.github.stop();
  });

  test('works again after a failure', async () => {
    service.github.tokenAnswer = { status: 500 };
    const operator = new Operator(service.app);
    await operator.signIn();
    service.github.tokenAnswer = undefined;
    expect((await operator.signIn()).status).toBe(200);
  });
});

describe('the consent page', () => {
  test.each<[string, FailureReason, string?]>([
    ['access_denied', 'denied', 'access_denied'],
    ['application_suspended', 'misconfigured', 'application_suspended'],
    ['redirect_uri_mismatch', 'misconfigured', 'redirect_uri_mismatch'],
    ['temporarily_unavailable', 'github-down', 'temporarily_unavailable'],
    ['<script>alert(1)</script>', 'github-unreadable'],
  ])('comes back with %s', async (code, reason, detail) => {
    service.github.refusal = code;
    await expectFailure(reason, detail);
    expect(service.github.tokenRequests).toEqual([]);
  });
});

test('every failure tells the operator what to do, in one paragraph of plain text', () => {
  for (const [reason, { message }] of Object.entries(failures)) {
    expect(message, reason).toMatch(/(tekan tombol masuk|pengelola situs|masuk lagi)/);
    expect(message, reason).not.toMatch(/[<>&\n]/);
  }
});
