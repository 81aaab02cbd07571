import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failures } from '../src/sign-in/failures.ts';
import { renderNotice } from '../src/sign-in/pages/popup-page.ts';
import { fromEditor, Operator, readPage, startTestService, type TestService } from './operator.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService({ RATE_LIMIT: '1000000' });
});

afterAll(async () => {
  await service.github.stop();
});

/** Names that the service reads, beside any other; values that break out of HTML, JSON, headers and URLs. */
const name = fc.oneof(
  fc.constantFrom(
    'provider',
    'site_id',
    'scope',
    'code',
    'state',
    'iss',
    'error',
    'error_description',
    'response',
    '__proto__',
  ),
  fc.string(),
);
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'github',
    fromEditor.site_id,
    '</script><script>alert(1)</script>',
    '"\'><img src=x onerror=alert(1)>',
    '\r\nSet-Cookie: a=b',
    '%',
    '%E0%A4%A',
    '%00',
    'access_denied',
    'toString',
  ),
);
const query = fc.array(fc.tuple(name, value), { maxLength: 8 });
const rawQuery = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\s#\\]/g, ''));

const notices = Promise.all(Object.values(failures).map(async ({ message }) => renderNotice(message)));

test('whatever is asked of /auth, the answer is one of our pages or the way to GitHub with our scope', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        query.map((pairs) => new URLSearchParams(pairs).toString()),
        rawQuery,
      ),
      async (asked) => {
        const response = await new Operator(service.app).get(`/auth?${asked}`);
        if (response.status === 302) {
          const location = new URL(response.headers.get('location') ?? '');
          expect(location.origin).toBe(service.github.url);
          expect(location.searchParams.getAll('scope')).toEqual(['public_repo']);
        } else {
          expect([400, 403]).toContain(response.status);
          expect(await notices).toContain(await response.text());
        }
      },
    ),
  );
});

test('whatever comes back to /callback without a cookie, the page is always the same', async () => {
  const expected = await renderNotice(failures['session-missing'].message);
  await fc.assert(
    fc.asyncProperty(query, async (pairs) => {
      const response = await new Operator(service.app).get(`/callback?${new URLSearchParams(pairs)}`);
      expect({ status: response.status, html: await response.text() }).toEqual({ status: 400, html: expected });
    }),
  );
});

test('whatever comes back with the right state, no answer is a fault of ours or holds what was sent', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (pairs) => {
      const operator = new Operator(service.app);
      const state = new URL((await operator.ask()).headers.get('location') ?? '').searchParams.get('state') ?? '';
      const back = new URLSearchParams([['state', state], ...pairs.filter(([key]) => key !== 'state')]);
      const page = await readPage(await operator.get(`/callback?${back}`));
      const said = page.delivery?.content.replace('authorization:github:error:', '') ?? '';
      const { message } = JSON.parse(said);
      expect(page.status).not.toBe(500);
      expect(Object.values(failures).map((failure) => failure.message)).toContain(message);
      expect(page.text).toBe(message);
    }),
    { numRuns: 200 },
  );
});

test('whatever is in the cookie header, the page is always the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme-ascii' }), async (cookie) => {
      const operator = new Operator(service.app);
      const response = await operator.get('/callback?code=x&state=y', { cookie: `__Host-sign-in=${cookie}` });
      expect(response.status).toBe(400);
    }),
  );
});
