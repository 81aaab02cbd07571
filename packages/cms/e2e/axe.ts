import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: typeof axeCore;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Level AA of WCAG 2.2, and what else axe knows to be good. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns rule, element and what is wrong with it, one line for each element. @param scope selector of what is looked at. */
export async function runAxe(page: Page, scope: string): Promise<string[]> {
  // Decap draws a bar over the page while it loads something, which fades some time after that.
  await page.locator('body > canvas').waitFor({ state: 'hidden' });
  await page.evaluate(source);
  return page.evaluate(
    async ({ values, selector }) => {
      const context: ElementContext = selector === 'html' ? document : { include: [[selector]] };
      const options: RunOptions = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] };
      const { violations } = await axe.run(context, options);
      return violations.flatMap(({ id: rule, help, nodes }) =>
        nodes.map(({ target, any }) => `${rule}: ${target.join(' ')} · ${any[0]?.message ?? help}`),
      );
    },
    { values: tags, selector: scope },
  );
}
