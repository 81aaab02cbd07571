import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import getPort from 'get-port';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import type { LogEntry } from '../src/log.ts';
import { type RunningService, startService } from '../src/serve.ts';
import { failures } from '../src/sign-in/failures.ts';
import { FakeGitHub } from '../test/fake-github.ts';
import { configOf, registeredApp } from '../test/operator.ts';
import { launchBrowser } from './browser.ts';
import { type EditorServer, startEditorServer } from './editor/editor-server.ts';

/** The whole way in a real browser: Decap's own authenticator, the service on a port, a GitHub on another site. */
let browser: Browser;
let editors: EditorServer;
let github: FakeGitHub;
let service: RunningService;
let serviceOrigin: string;
let logs: LogEntry[];
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  editors = await startEditorServer();
});

afterAll(async () => {
  await browser?.close();
  await editors?.stop();
});

beforeEach(async () => {
  github = await FakeGitHub.start(registeredApp);
  const port = await getPort({ host: '127.0.0.1' });
  serviceOrigin = `http://masuk.localhost:${port}`;
  const config = configOf({
    PUBLIC_URL: serviceOrigin,
    CMS_ORIGINS: `http://cms.localhost:${editors.port}`,
    GITHUB_URL: github.url,
    PORT: String(port),
  });
  logs = [];
  service = await startService(
    createApp(config, (entry) => logs.push(entry)),
    config.service,
  );
  context = await browser.newContext();
  complaints = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
});

afterEach(async () => {
  await context?.close();
  await service?.stop();
  await github?.stop();
});

/** Opens an editor and presses its button. @param host of the page. @param as the site it says it is. */
async function pressButton(host: string, as?: string): Promise<{ readonly editor: Page; readonly popup: Page }> {
  const editor = await context.newPage();
  const query = new URLSearchParams({ service: serviceOrigin, ...(as === undefined ? {} : { as }) });
  await editor.goto(`http://${host}:${editors.port}/dinkes/?${query}`);
  const [popup] = await Promise.all([editor.waitForEvent('popup'), editor.click('button')]);
  return { editor, popup };
}

const outputOf = (editor: Page, beginning: string) =>
  editor.locator('output', { hasText: beginning }).textContent({ timeout: 20_000 });

describe('an editor that is allowed', () => {
  test('gets the token from the popup, which closes', async () => {
    const { editor, popup } = await pressButton('cms.localhost');
    expect(await outputOf(editor, 'token')).toBe(`token: ${github.tokens[0]}`);
    if (!popup.isClosed()) await popup.waitForEvent('close');
    expect(logs).toEqual([{ level: 'info', event: 'signed in' }]);
    expect(complaints).toEqual([]);
    expect(await context.cookies(serviceOrigin)).toEqual([]);
  });

  test('signs in again in the same browser', async () => {
    for (const round of [0, 1]) {
      const { editor } = await pressButton('cms.localhost');
      expect(await outputOf(editor, 'token')).toBe(`token: ${github.tokens[round]}`);
    }
  });

  test('is told in Indonesian when the operator refuses', async () => {
    github.refusal = 'access_denied';
    const { editor } = await pressButton('cms.localhost');
    expect(await outputOf(editor, 'error')).toBe(`error: ${failures.denied.message}`);
  });

  test('is told when GitHub is down', async () => {
    github.tokenAnswer = { status: 503, type: 'text/html', body: '<h1>Unicorn!</h1>' };
    const { editor } = await pressButton('cms.localhost');
    expect(await outputOf(editor, 'error')).toBe(`error: ${failures['github-down'].message}`);
  });
});

describe('a page of another origin', () => {
  test('that passes itself off as the editor gets nothing, even when it plays along', async () => {
    await context.clock.install();
    const { editor, popup } = await pressButton('penipu.localhost', 'cms.localhost');
    await popup.getByRole('heading', { name: 'Masuk ke editor' }).waitFor();
    expect(github.tokens).toHaveLength(1);
    const [token = ''] = github.tokens;
    await editor.evaluate(() => {
      // The echo that the popup waits for, from the wrong window.
      window.open('', 'Netlify Authorization')?.postMessage('authorizing:github', '*');
    });
    await popup.clock.fastForward(10_000);
    await popup.getByText('Editor tidak menjawab').waitFor();
    expect(await editor.evaluate(() => window.received)).toEqual([]);
    expect(await popup.content()).not.toContain(token);
  });

  test('that does not come through the editor cannot have the popup in a frame', async () => {
    const page = await context.newPage();
    await page.goto(`http://penipu.localhost:${editors.port}/`);
    await page.evaluate((address) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
    }, `${serviceOrigin}/auth?provider=github&site_id=penipu.localhost`);
    await expect.poll(() => complaints.join()).toContain("frame-ancestors 'none'");
  });

  test('that says who it is, is refused before GitHub is asked', async () => {
    const { editor, popup } = await pressButton('penipu.localhost');
    await popup.getByText(failures['site-not-allowed'].message).waitFor();
    expect(github.authorizations).toEqual([]);
    expect(await editor.evaluate(() => window.received)).toEqual([]);
  });
});

test('opened without an editor, the popup says what to do', async () => {
  const page = await context.newPage();
  await page.goto(`${serviceOrigin}/auth?provider=github&site_id=cms.localhost`);
  await page.getByText('Jendela ini tidak dibuka dari editor').waitFor();
  expect(await page.locator('p:visible').count()).toBe(1);
});

test('a failure without an editor keeps its own words', async () => {
  github.refusal = 'access_denied';
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${serviceOrigin}/auth?provider=github&site_id=cms.localhost`);
  await page.clock.fastForward(10_000);
  expect(await page.locator('p:visible').allTextContents()).toEqual([failures.denied.message]);
});

test.each(['light', 'dark'] as const)('the page of a failure is accessible, %s', async (colorScheme) => {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${serviceOrigin}/auth`);
  await page.getByRole('status').waitFor();
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  expect(await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
});
