import type { Locator } from 'playwright-core';
import { mergeFindings } from '../findings.ts';
import { type PageCheck, withMenu } from './page-check.ts';
import { findClipped, findFixed, findOverflow, listContent, listNavigation } from './page-facts.ts';

/** What WCAG 1.4.12 lets a reader set. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

const narrow = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };

/** A desktop of 1280 by 1024 whose reader zooms to 400 %. */
const zoomed = { width: 320, height: 256 };

/** Nothing is covered, cut off or lost in print, under conditions that the designer of a page did not choose. */
export const layoutChecks: Readonly<Record<string, PageCheck>> = {
  'on paper there is all of the content and no navigation': async (page) => {
    await page.setViewportSize(desktop);
    const onScreen = await listContent(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await listContent(page);
    const navigation = await listNavigation(page);
    const color = await page.locator('main').evaluate((main) => getComputedStyle(main).color);
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    return [
      ...missingFrom(printed, onScreen).map((text) => `not printed: "${text}"`),
      ...navigation.map((text) => `printed: ${text}`),
      ...(color === 'rgb(0, 0, 0)' ? [] : [`text is printed in ${color}`]),
    ];
  },

  'nothing scrolls sideways at 320 px': async (page) => {
    await page.setViewportSize(narrow);
    return [...(await findOverflow(page)), ...(await withMenu(page, () => findOverflow(page)))];
  },

  'at 400 % nothing covers the text, and the menu opens': async (page) => {
    await page.setViewportSize(zoomed);
    const fixed = await findFixed(page);
    const heading = await outOfWindow(page.locator('h1').first(), 'the title');
    const lastLink = await withMenu(page, () => outOfWindow(page.locator('.menu a').last(), 'the last link'));
    return [...fixed, ...heading, ...lastLink];
  },

  'wider spacing of text cuts nothing off': async (page) => {
    const spacing = await page.addStyleTag({ content: textSpacing });
    const found = new Map<string, string[]>();
    for (const viewport of [narrow, desktop]) {
      await page.setViewportSize(viewport);
      found.set(`${viewport.width} px`, [...(await findOverflow(page)), ...(await findClipped(page))]);
    }
    await spacing.evaluate((style) => style.parentNode?.removeChild(style));
    return mergeFindings(found);
  },
};

/** What is wanted more often than it is there. */
function missingFrom(present: readonly string[], wanted: readonly string[]): string[] {
  const rest = [...present];
  return wanted.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** What cannot be brought into the window by scrolling. */
async function outOfWindow(element: Locator, name: string): Promise<string[]> {
  await element.scrollIntoViewIfNeeded();
  const isSeen = await element.evaluate((shown) => {
    const { top, bottom, left, right } = shown.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && left >= 0 && right <= innerWidth;
  });
  return isSeen ? [] : [`${name} is out of the window`];
}
