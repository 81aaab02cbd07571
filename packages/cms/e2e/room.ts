import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { desktop, launch, type Viewport } from './browser.ts';
import { type CmsPreview, type CmsPreviewOptions, startCmsPreview } from './cms-preview.ts';
import { Operator } from './operator.ts';

/** A running preview and a browser, for all tests of a file. */
export class Room {
  readonly preview: CmsPreview;
  readonly browser: Browser;
  /** Tabs of operators whose test has ended well. */
  readonly #idle: { readonly viewport: Viewport; readonly operator: Operator }[] = [];
  #watched = 0;

  private constructor(preview: CmsPreview, browser: Browser) {
    this.preview = preview;
    this.browser = browser;
  }

  /** @param options.withSite whether what is published is looked at on the OPD's site. */
  static async open(options?: CmsPreviewOptions): Promise<Room> {
    const browser = await launch();
    try {
      return new Room(await startCmsPreview(options), browser);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** An operator who has just signed in, and leaves when the test ends. */
  async operator(viewport: Viewport = desktop): Promise<Operator> {
    const known = this.#idle.findIndex((idle) => idle.viewport === viewport);
    const operator = this.#idle.splice(known, known < 0 ? 0 : 1)[0]?.operator;
    await operator?.comeBack();
    const present = operator ?? (await Operator.signIn(this.browser, this.preview, viewport));
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') await present.leave();
      else this.#idle.push({ viewport, operator: present });
    });
    this.watch(present);
    return present;
  }

  /** Holds an operator to the page's security policy, until the test ends; a test that fails leaves a picture of the screen. */
  watch(operator: Operator): void {
    this.#watched += 1;
    const file = join(import.meta.dirname, '../../../.cache/cms-e2e', `operator-${this.#watched}.png`);
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail')
        await operator.page.screenshot({ path: file, timeout: 5000 }).catch(() => undefined);
      expect(operator.misdeeds.all).toEqual([]);
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.preview.close();
  }
}
