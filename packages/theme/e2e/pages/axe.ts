import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { BuiltPageBrowser } from './browser.ts';
import { expectNone, mergeFindings } from './findings.ts';
import { findExamples, titleOf } from './page-types.ts';

declare const axe: typeof axeCore;

/** Level AA of WCAG 2.2, and what else axe knows to be good. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that judge colours. In the dark only colours change, so nothing else need be looked at again. */
const colorRules = ['color-contrast', 'link-in-text-block'];

const phone = { width: 360, height: 800 };
const desktop = { width: 1280, height: 800 };

/** axe-core on every kind of page, on a phone and on a desktop, in light and dark. */
describe.concurrent('axe finds nothing', () => {
  const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: BuiltPageBrowser;

  beforeAll(async () => {
    browser = await BuiltPageBrowser.open();
  });
  afterAll(() => browser?.close());

  test.each(findExamples().map((example) => ({ title: titleOf(example), ...example })))(
    'on $title',
    async ({ page: builtPage }) => {
      const found = new Map<string, string[]>();
      await browser.show(builtPage, phone, async (page) => {
        await page.evaluate(axeSource);
        for (const viewport of [phone, desktop]) {
          await page.setViewportSize(viewport);
          await openAll(page);
          await page.emulateMedia({ colorScheme: 'light' });
          found.set(`${viewport.width} px, light`, await runAxe(page, { type: 'tag', values: tags }));
          await page.emulateMedia({ colorScheme: 'dark' });
          found.set(`${viewport.width} px, dark`, await runAxe(page, { type: 'rule', values: colorRules }));
        }
      });
      expectNone(mergeFindings(found));
    },
  );
});

/** What is folded away counts too: the phone menu. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** @returns rule, element and what is wrong with it, one line for each element. */
function runAxe(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} · ${any[0]?.message ?? help}`),
    );
  }, runOnly);
}
