import type { Page } from 'playwright-core';
import { expectNone } from '../findings.ts';

/**
 * One thing that is looked at on a page that is open: it sets the window and the medium it needs, and leaves the menu
 * closed. @returns what is wrong.
 */
export type PageCheck = (page: Page) => Promise<readonly string[]>;

/**
 * Makes one visit serve several checks: to open a page takes longer than to look at it.
 * @param checks by what they are for, in their order.
 * @throws Error that names every finding, and what was checked.
 */
export async function expectChecked(page: Page, checks: Readonly<Record<string, PageCheck>>): Promise<void> {
  const findings: string[] = [];
  for (const [name, check] of Object.entries(checks)) {
    findings.push(...(await findingsOf(page, check)).map((finding) => `${name}: ${finding}`));
    await lookAway(page);
  }
  expectNone(findings);
}

/** A check that breaks does not keep others from telling what they find. */
async function findingsOf(page: Page, check: PageCheck): Promise<readonly string[]> {
  try {
    return await check(page);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Nothing has the focus, and the page is at its top, as when it was opened. */
function lookAway(page: Page): Promise<void> {
  return page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
}

/** Looks at a page while its phone menu is open. */
export async function withMenu<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const summary = page.locator('.menu > summary');
  await summary.click();
  const seen = await look();
  await summary.click();
  return seen;
}
