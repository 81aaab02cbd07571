import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltPageBrowser } from './browser.ts';
import { expectNone, mergeFindings } from './findings.ts';
import { findClipped, findFixed, findOverflow, listContent, listNavigation } from './page-facts.ts';
import { findExamples, titleOf } from './page-types.ts';
import { listFocusable, pressTab } from './tabbing.ts';

/** What WCAG 1.4.12 lets a reader set. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

const narrow = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };

/** A desktop of 1280 by 1024 whose reader zooms to 400 %. */
const zoomed = { width: 320, height: 256 };

/** Every kind of page under conditions that its designer did not choose. */
describe.concurrent('layout', () => {
  const examples = findExamples().map((example) => ({ title: titleOf(example), ...example }));
  let browser: BuiltPageBrowser;

  beforeAll(async () => {
    browser = await BuiltPageBrowser.open();
  });
  afterAll(() => browser?.close());

  test.each(examples)('nothing scrolls sideways at 320 px: $title', async ({ page: builtPage }) => {
    const findings = await browser.show(builtPage, narrow, async (page) => {
      const closed = await findOverflow(page);
      await openMenu(page);
      return [...closed, ...(await findOverflow(page))];
    });
    expectNone(findings);
  });

  test.each(examples)('at 400 % nothing covers the text, and the menu opens: $title', ({ page: builtPage }) =>
    browser.show(builtPage, zoomed, async (page) => {
      expectNone(await findFixed(page));
      await page.locator('h1').scrollIntoViewIfNeeded();
      expect(await isInWindow(page, 'h1')).toBe(true);
      await openMenu(page);
      await page.locator('.menu a').last().scrollIntoViewIfNeeded();
      expect(await isInWindow(page, '.menu li:last-child a')).toBe(true);
    }),
  );

  test.each(examples)('wider spacing of text cuts nothing off: $title', async ({ page: builtPage }) => {
    const found = new Map<string, string[]>();
    await browser.show(builtPage, narrow, async (page) => {
      await page.addStyleTag({ content: textSpacing });
      for (const viewport of [narrow, desktop]) {
        await page.setViewportSize(viewport);
        found.set(`${viewport.width} px`, [...(await findOverflow(page)), ...(await findClipped(page))]);
      }
    });
    expectNone(mergeFindings(found));
  });

  test.each(examples)('on paper there is all of the content and no navigation: $title', async ({ page: builtPage }) => {
    const findings = await browser.show(builtPage, desktop, async (page) => {
      const onScreen = await listContent(page);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const printed = await listContent(page);
      const navigation = await listNavigation(page);
      const color = await page.locator('main').evaluate((main) => getComputedStyle(main).color);
      return [
        ...missingFrom(printed, onScreen).map((text) => `not printed: "${text}"`),
        ...navigation.map((text) => `printed: ${text}`),
        ...(color === 'rgb(0, 0, 0)' ? [] : [`text is printed in ${color}`]),
      ];
    });
    expectNone(findings);
  });

  test.each(examples)('forced colours keep the focus visible: $title', ({ page: builtPage }) =>
    browser.show(builtPage, desktop, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const wanted = await listFocusable(page);
      const steps = await pressTab(page, wanted.length);
      expect(steps.length).toBe(wanted.length);
      expectNone(steps.flatMap(({ name, outline }) => (outline ? [] : [`${name} shows no focus`])));
    }),
  );
});

/** What is wanted more often than it is there. */
function missingFrom(present: readonly string[], wanted: readonly string[]): string[] {
  const rest = [...present];
  return wanted.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

async function openMenu(page: Page): Promise<void> {
  await page.locator('.menu > summary').click();
}

function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && left >= 0 && right <= innerWidth;
    });
}
