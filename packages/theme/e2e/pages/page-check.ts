import type { Page } from 'playwright-core';
import { expectNone } from './findings.ts';

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
  for (const [name, check] of Object.entries(checks))
    findings.push(...(await check(page)).map((finding) => `${name}: ${finding}`));
  expectNone(findings);
}

/** Looks at a page while its phone menu is open. */
export async function withMenu<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const summary = page.locator('.menu > summary');
  await summary.click();
  const seen = await look();
  await summary.click();
  return seen;
}
