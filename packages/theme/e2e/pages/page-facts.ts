import type { Page } from 'playwright-core';

/**
 * What runs in the page: functions that measure. Each is given to the page as it is, so it may use nothing from
 * outside itself.
 */

/** Elements that stick out of the window's right edge, widest first, or nothing while the page does not scroll. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const scrolls = (element: Element) => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX);
    const name = (element: Element) =>
      [...element.classList].reduce((text, part) => `${text}.${part}`, element.tagName.toLowerCase());
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => !element.parentElement?.closest('svg'))
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > root.clientWidth + 0.5)
      .filter(({ element }) => {
        for (let parent = element.parentElement; parent; parent = parent.parentElement)
          if (parent !== document.body && scrolls(parent)) return false;
        return true;
      })
      .sort((a, b) => b.right - a.right)
      .slice(0, 3)
      .map(({ element, right }) => `${name(element)} reaches ${Math.ceil(right)} px`);
    return [`the page is ${root.scrollWidth} px wide in ${root.clientWidth} px: ${wide.join(', ')}`];
  });
}

/** Elements with text that their own edges cut off. Those for screen readers only are cut off on purpose. */
export function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      [...element.classList].reduce((text, part) => `${text}.${part}`, element.tagName.toLowerCase());
    const clips = (overflow: string) => ['hidden', 'clip'].includes(overflow);
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hasText = (element.textContent ?? '').trim() !== '';
      if (!hasText || element.closest('svg, .visually-hidden') || element.clientHeight === 0) return [];
      const isCut =
        (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (clips(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        textOverflow === 'ellipsis';
      return isCut ? [`${name(element)} cuts off "${(element.textContent ?? '').trim().slice(0, 40)}"`] : [];
    });
  });
}

/** Elements that stay in place while the page scrolls, and so lie over what is read. */
export function findFixed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { position } = getComputedStyle(element);
      const isShown = element.getBoundingClientRect().height > 0;
      return isShown && ['fixed', 'sticky'].includes(position)
        ? [`${element.tagName.toLowerCase()}.${element.className} is ${position}`]
        : [];
    }),
  );
}

/** Links in navigation that are too small to hit: under 24 by 24 CSS pixels (WCAG 2.5.8). */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('nav a, summary, .brand')].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || (width >= 24 && height >= 24)) return [];
      const nav = target.closest('nav');
      const heading = document.getElementById(nav?.getAttribute('aria-labelledby') ?? '');
      const where = nav?.getAttribute('aria-label') ?? heading?.textContent ?? 'the page';
      return [`"${target.textContent?.trim()}" in ${where} is ${Math.round(width)} by ${height.toFixed(1)} px`];
    }),
  );
}

/**
 * What a reader sees of the content: words and pictures in `main`, without its navigation. In document order. Of a page
 * that is there for its form, the form: it is printed alone.
 */
export function listContent(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...(document.querySelector('main > .sheet') ?? document).querySelectorAll(
        ':is(main, .sheet) :is(h1, h2, h3, p, dt, dd, th, td, img, figcaption)',
      ),
    ]
      .filter((element) => !element.closest('nav, .more') && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().height > 0)
      .map((element) => element.getAttribute('alt') ?? element.textContent?.trim() ?? ''),
  );
}

/** Links in navigation that can be seen. */
export function listNavigation(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('nav a, summary, a[href="#isi"]')]
      .filter((link) => link.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().height > 0)
      .map(
        (link) => `"${link.textContent?.trim()}" in ${link.closest('nav')?.getAttribute('aria-label') ?? 'the page'}`,
      ),
  );
}

/** What a reader sees of the words in `main`. */
export function mainText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden from readers does not count.
  return page.locator('main').innerText();
}
