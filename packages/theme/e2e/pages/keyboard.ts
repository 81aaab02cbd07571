import { searchPath } from '../../src/search/page-scope.ts';
import { mergeFindings } from '../findings.ts';
import { type PageCheck, withMenu } from './page-check.ts';
import { findSmallTargets } from './page-facts.ts';
import { type FocusStep, listFocusable, listUnseenFocus, pressTab } from './tabbing.ts';

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

/**
 * For those who use no mouse, and for those whose finger is not exact. They come before other checks: Tab begins at the
 * top of a page that was just opened.
 */
export const keyboardChecks: Readonly<Record<string, PageCheck>> = {
  'Tab reaches everything in order, the way to the content first, and it is seen where': async (page) => {
    await page.setViewportSize(desktop);
    const wanted = await listFocusable(page);
    const steps = await pressTab(page, wanted.length);
    const inOrder = wanted.map(({ name, position }) => `${name} (element ${position})`);
    const reached = steps.map(({ name, position }) => `${name} (element ${position})`);
    const wrong = inOrder.flatMap((one, index) =>
      one === reached[index] ? [] : [`Tab ${index + 1} reaches ${reached[index] ?? 'nothing'}, not ${one}`],
    );
    const skip = steps[0]?.name === 'a "Langsung ke isi"' ? [] : [`the first Tab reaches ${steps[0]?.name}`];
    return [...skip, ...wrong, ...notSeen(steps)];
  },

  'Enter on the first link skips to the content': async (page) => {
    await page.locator('a[href="#isi"]').focus();
    await page.keyboard.press('Enter');
    const target = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Tab');
    const isBack = await page.evaluate(() => document.activeElement?.closest('.masthead, .nav') !== null);
    return [
      ...(target === 'isi' ? [] : [`the focus is on "${target}"`]),
      ...(isBack ? ['the next Tab leads back to the navigation'] : []),
    ];
  },

  'forced colours keep the focus visible': async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const unseen = await listUnseenFocus(page, await listFocusable(page));
    await page.emulateMedia({ forcedColors: null });
    return unseen.map((name) => `${name} shows no focus`);
  },

  'the phone menu opens by Enter, and the search and its links follow': async (page) => {
    await page.setViewportSize(phone);
    const summary = page.locator('.menu > summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const isOpen = (await page.locator('.menu').getAttribute('open')) !== null;
    const names = await page
      .locator('.menu')
      .locator('input, button, a')
      .evaluateAll((elements) => elements.map((one) => `${one.tagName.toLowerCase()} "${one.textContent?.trim()}"`));
    const steps = await pressTab(page, names.length);
    await summary.click();
    const links = names.filter((name) => name.startsWith('a '));
    const fields = new URL(page.url()).pathname === searchPath ? 0 : 2;
    return [
      ...(isOpen ? [] : ['Enter opens no menu']),
      ...(links.length > 3 ? [] : [`the menu has ${links.length} links`]),
      ...(names.length - links.length === fields ? [] : [`the menu has other than ${fields} fields of the search`]),
      ...names.flatMap((name, index) =>
        steps[index]?.name === name ? [] : [`Tab ${index + 1} reaches ${steps[index]?.name}, not ${name}`],
      ),
      ...notSeen(steps.filter(({ name }) => name.startsWith('a '))),
    ];
  },

  'links in navigation are at least 24 px wide and high': async (page) => {
    const onPhone = await withMenu(page, () => findSmallTargets(page));
    await page.setViewportSize(desktop);
    return mergeFindings(
      new Map([
        ['phone', onPhone],
        ['desktop', await findSmallTargets(page)],
      ]),
    );
  },
};

function notSeen(steps: readonly FocusStep[]): string[] {
  return steps.flatMap(({ name, outline, visible }) => [
    ...(outline ? [] : [`${name} has no outline`]),
    ...(visible ? [] : [`${name} is out of sight`]),
  ]);
}
