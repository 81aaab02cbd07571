import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FakeGitHub } from './fake-github.ts';
import { registeredApp } from './operator.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const started: ChildProcess[] = [];
let github: FakeGitHub | undefined;

afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await github?.stop();
  github = undefined;
});

function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  return child;
}

const listeningSchema = z.object({ event: z.literal('listening'), url: z.string() });

/** Starts the service and waits for its first line. */
async function startService() {
  github = await FakeGitHub.start(registeredApp);
  const child = run({
    PUBLIC_URL: 'http://localhost:8787',
    CMS_ORIGINS: 'http://cms.localhost',
    GITHUB_CLIENT_ID: registeredApp.clientId,
    GITHUB_CLIENT_SECRET: registeredApp.clientSecret,
    GITHUB_URL: github.url,
    PORT: '0',
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  return { child, github, url: listeningSchema.parse(JSON.parse(String(line))).url };
}

test('without its variables it says what is missing and how to mend it, and ends', async () => {
  const child = run({ GITHUB_CLIENT_SECRET: 'pendek' });
  let text = '';
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(text).toContain('✗ PUBLIC_URL is not set\n  Set it to the address of this service');
  expect(text).toContain('✗ GITHUB_CLIENT_SECRET: Unexpected value');
  expect(text).not.toContain('pendek');
  expect(text).not.toContain('    at ');
});

test('a port that is taken is said in two lines', async () => {
  const { github } = await startService();
  const child = run({
    PUBLIC_URL: 'http://localhost:8787',
    CMS_ORIGINS: 'http://cms.localhost',
    GITHUB_CLIENT_ID: registeredApp.clientId,
    GITHUB_CLIENT_SECRET: registeredApp.clientSecret,
    PORT: new URL(github.url).port,
  });
  let text = '';
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(text).toMatch(/^✗ Cannot listen on 127\.0\.0\.1:\d+ \(EADDRINUSE\)\n {2}Set HOST and PORT/);
});

describe('the running service', () => {
  test('answers its health over a real connection', async () => {
    const { url } = await startService();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
  });

  test('on SIGTERM finishes the sign-in under way and ends with success', async () => {
    const { child, github, url } = await startService();
    const asked = await fetch(`${url}/auth?provider=github&site_id=cms.localhost`, { redirect: 'manual' });
    const consent = await fetch(asked.headers.get('location') ?? '', { redirect: 'manual' });
    const { search } = new URL(consent.headers.get('location') ?? '');
    const cookie = asked.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const release = github.holdTokens();
    const answer = fetch(`${url}/callback${search}`, { headers: { cookie } });
    await release.asked;
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    release.go();
    expect((await answer).status).toBe(200);
    expect(await closed).toEqual([0, null]);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });
});
