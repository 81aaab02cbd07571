import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { mergeFindings } from '../findings.ts';
import type { PageCheck } from './page-check.ts';

declare const axe: typeof axeCore;

/** Level AA of WCAG 2.2, and what else axe knows to be good. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that judge colours. In the dark only colours change, so nothing else need be looked at again. */
const colorRules = ['color-contrast', 'link-in-text-block'];

const phone = { width: 360, height: 800 };
const desktop = { width: 1280, height: 800 };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe-core on a phone and on a desktop, in light and dark. It comes after other checks, since it opens all that is folded away. */
export const axeChecks: Readonly<Record<string, PageCheck>> = {
  'axe finds nothing': async (page) => {
    const found = new Map<string, string[]>();
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      await openAll(page);
      await page.emulateMedia({ colorScheme: 'light' });
      found.set(`${viewport.width} px, light`, await runAxe(page, { type: 'tag', values: tags }));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.set(`${viewport.width} px, dark`, await runAxe(page, { type: 'rule', values: colorRules }));
    }
    return mergeFindings(found);
  },
};

/** What is folded away counts too: the phone menu. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/**
 * Runs axe-core on a page as it is.
 * @param runOnly rules; all that axe runs by itself, when there are none.
 * @returns rule, element and what is wrong with it, one line for each element.
 */
export async function runAxe(page: Page, runOnly?: RunOnly): Promise<string[]> {
  // Not by a script element, which the policy of a page may refuse; once for each page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (only) => {
    const { violations } = await axe.run(document, { ...(only && { runOnly: only }), resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} · ${any[0]?.message ?? help}`),
    );
  }, runOnly);
}
