import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchPath } from '../src/search/page-scope.ts';
import { BuiltPageBrowser } from './browser.ts';
import { expectNone, mergeFindings } from './findings.ts';
import { findSmallTargets } from './page-facts.ts';
import { findExamples, titleOf } from './page-types.ts';
import { listFocusable, pressTab } from './tabbing.ts';

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

/** Every kind of page for those who use no mouse, and for those whose finger is not exact. */
describe.concurrent('without a mouse', () => {
  const examples = findExamples().map((example) => ({ title: titleOf(example), ...example }));
  let browser: BuiltPageBrowser;

  beforeAll(async () => {
    browser = await BuiltPageBrowser.open();
  });
  afterAll(() => browser?.close());

  test.each(examples)('the first Tab offers to skip to the content, and Enter does: $title', ({ page: builtPage }) =>
    browser.show(builtPage, desktop, async (page) => {
      expect(await pressTab(page, 1)).toMatchObject([{ name: 'a "Langsung ke isi"', outline: true, visible: true }]);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.masthead, .nav'))).toBeNull();
    }),
  );

  test.each(examples)('Tab reaches everything in order, and it is seen where: $title', ({ page: builtPage }) =>
    browser.show(builtPage, desktop, async (page) => {
      const wanted = await listFocusable(page);
      const steps = await pressTab(page, wanted.length);
      expect(steps.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
      expect(steps.map(({ position }) => position)).toEqual(wanted.map(({ position }) => position));
      expectNone(steps.flatMap(({ name, outline }) => (outline ? [] : [`${name} has no outline`])));
      expectNone(steps.flatMap(({ name, visible }) => (visible ? [] : [`${name} is out of sight`])));
    }),
  );

  test.each(examples)(
    'the phone menu opens by Enter, and the search and its links follow: $title',
    ({ page: builtPage }) =>
      browser.show(builtPage, phone, async (page) => {
        await page.locator('.menu > summary').focus();
        await page.keyboard.press('Enter');
        expect(await page.locator('.menu').getAttribute('open')).not.toBeNull();
        const links = await page.locator('.menu a').allTextContents();
        expect(links.length).toBeGreaterThan(3);
        const fields = await page.locator('.menu :is(input, button)').count();
        expect(fields).toBe(builtPage.path === searchPath ? 0 : 2);
        const steps = await pressTab(page, fields + links.length);
        expect(steps.slice(fields)).toMatchObject(
          links.map((text) => ({ name: `a "${text.trim()}"`, outline: true, visible: true })),
        );
      }),
  );

  test.each(examples)('links in navigation are at least 24 px wide and high: $title', async ({ page: builtPage }) => {
    const found = new Map<string, string[]>();
    await browser.show(builtPage, desktop, async (page) => {
      found.set('desktop', await findSmallTargets(page));
      await page.setViewportSize(phone);
      await page.locator('.menu > summary').click();
      found.set('phone', await findSmallTargets(page));
    });
    expectNone(mergeFindings(found));
  });
});
