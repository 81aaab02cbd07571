import type { Page } from 'playwright-core';

/** An element that the Tab key reached. */
export interface FocusStep {
  /** Its tag and its words, for messages. */
  readonly name: string;
  /** Its place among all elements of the page, as they come in the document. */
  readonly position: number;
  /** An outline is drawn round it. */
  readonly outline: boolean;
  /** It lies at least partly in the window. */
  readonly visible: boolean;
}

const focusable = 'a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex="0"]';

/** The elements that must be reached, in the order of the document. Those that are folded away need not. */
export function listFocusable(page: Page): Promise<Pick<FocusStep, 'name' | 'position'>[]> {
  return page.evaluate((selector) => {
    const all = [...document.querySelectorAll('*')];
    return (
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
        // A trap for programs: Tab must not lead people into it.
        .filter((element) => !element.closest('[aria-hidden="true"]'))
        // Tab goes to the first of a group of choices, arrow keys to the others.
        .filter((element) => {
          const group = element.matches('[type=radio]') ? element.getAttribute('name') : null;
          return group === null || document.querySelector(`[type=radio][name="${CSS.escape(group)}"]`) === element;
        })
        .map((element) => ({
          name: `${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 40)}"`,
          position: all.indexOf(element),
        }))
    );
  }, focusable);
}

/**
 * Elements that take no focus, or show no outline when they have it. The last key must have been Tab: a browser shows
 * the focus to those who use the keyboard.
 * @param wanted as `listFocusable` gave them.
 */
export function listUnseenFocus(
  page: Page,
  wanted: readonly Pick<FocusStep, 'name' | 'position'>[],
): Promise<string[]> {
  return page.evaluate((elements) => {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    return elements.flatMap(({ name, position }) => {
      const element = all[position];
      element?.focus({ preventScroll: true });
      if (!element || document.activeElement !== element) return [name];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 ? [] : [name];
    });
  }, wanted);
}

/**
 * Presses Tab some times. The page itself notes where the focus goes, since asking it after each press would take
 * most of the time.
 * @param presses how many.
 * @returns where the focus went; a press that led out of the page leaves no step.
 */
export async function pressTab(page: Page, presses: number): Promise<FocusStep[]> {
  const steps = await page.evaluateHandle(() => {
    const noted: FocusStep[] = [];
    const all = [...document.querySelectorAll('*')];
    const positions = new Map(all.map((element, position) => [element, position]));
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      const { top, bottom, left, right, width } = target.getBoundingClientRect();
      noted.push({
        name: `${target.tagName.toLowerCase()} "${target.textContent?.trim().slice(0, 40)}"`,
        position: positions.get(target) ?? -1,
        outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
        visible: width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      });
    });
    return noted;
  });
  // Within a date, Tab goes from the day to the month, the year and the calendar: the focus stays where it is.
  const within = 3 * (await page.locator('input[type=date]').count());
  // Nobody waits for the answer to one before the next: the browser would draw the page after each.
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.press('Tab')));
  for (let press = 0; press < within; press++) {
    if ((await steps.evaluate((noted) => noted.length)) >= presses) break;
    await page.keyboard.press('Tab');
  }
  const noted = await steps.jsonValue();
  await steps.dispose();
  return noted;
}
