import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../src/cms/slow-phone.ts';
import { distOf } from '../src/pages/kinds/built-sites.ts';
import { newsWithOnePhoto } from '../src/pages/kinds/page-kinds.ts';
import { newsPageBudget as budget } from '../src/pages/report/goals.ts';
import { type PageServer, servePages } from '../src/pages/serve/page-server.ts';
import { visitFirst } from '../src/pages/visit/first-visit.ts';

/** Bytes and requests are the same every time, so they may be tested; seconds are not. */
describe('a news page with one photo is light on a phone of 360 pixels', async () => {
  const dist = distOf('dinkominfo');
  const paths = await newsWithOnePhoto(dist);
  let browser: Browser;
  let server: PageServer;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await servePages(dist);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('there are such pages', () => expect(paths).not.toEqual([]));

  // Three dots in a pixel: the sharpest screens take the largest photo.
  test.each(paths)('%s', async (path) => {
    const { bytes, requests, bytesByKind, answers } = await visitFirst(browser, server, path, 3);
    const fetched = answers.map((answer) => `${answer.path} ${answer.bytes}`).join('\n');
    expect(bytes, fetched).toBeLessThanOrEqual(budget.bytes);
    expect(requests, fetched).toBeLessThanOrEqual(budget.requests);
    expect(bytesByKind.script, fetched).toBe(budget.scriptBytes);
    expect(bytesByKind.image, 'the photo was not fetched').toBeGreaterThan(2_000);
  });
});
