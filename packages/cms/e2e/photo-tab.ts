import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { emptyTab, launch } from './browser.ts';
import type { Harness } from './photo-harness.tsx';
import { type ServedPage, servePhotoPage } from './photo-page.ts';

declare const harness: Harness;

/** Size of a desktop's window. */
export const desktop = { width: 1280, height: 900 };

const desktopWindow: BrowserContextOptions = { viewport: desktop };

/** A description that the judge has nothing against. */
export const goodDescription = 'Tiga petani memikul padi di pematang sawah Desa Jono';

/** A file as the tests hand it to the browser. */
export function file(name: string, buffer: Buffer, mimeType = 'image/jpeg') {
  return { name, mimeType, buffer };
}

/** The page of `photo-harness.tsx` in a browser. */
export class PhotoTab {
  readonly #site: ServedPage;
  readonly #browser: Browser;
  readonly #errors: string[] = [];
  #page: Page | undefined;
  #options: BrowserContextOptions | undefined;

  private constructor(site: ServedPage, browser: Browser) {
    this.#site = site;
    this.#browser = browser;
  }

  /** @throws Error when nobody says which browser. */
  static async launch(): Promise<PhotoTab> {
    const browser = await launch();
    return new PhotoTab(await servePhotoPage(), browser);
  }

  async quit(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
  }

  /** Opens the page anew, in a tab that knows nothing. @param options another window than before is a new tab. */
  async open(options: BrowserContextOptions = desktopWindow): Promise<void> {
    if (this.#page && options === this.#options) await emptyTab(this.#page, new URL(this.#site.address).origin);
    else await this.#newTab(options);
    await this.page.goto(this.#site.address);
    await this.page.getByRole('button', { name: 'Pilih foto' }).waitFor();
  }

  async #newTab(options: BrowserContextOptions): Promise<void> {
    await this.#page?.context().close();
    const context = await this.#browser.newContext({ locale: 'id-ID', reducedMotion: 'reduce', ...options });
    this.#page = await context.newPage();
    this.#page.on('pageerror', (error) => this.#errors.push(error.message));
    this.#options = options;
  }

  /** What went wrong in the page since this was last asked. */
  takeErrors(): string[] {
    return this.#errors.splice(0);
  }

  get page(): Page {
    if (!this.#page) throw new Error('No page is open.');
    return this.#page;
  }

  /** The field of the cover photo. */
  get cover(): Locator {
    return this.page.locator('fieldset').first();
  }

  /** The chooser of the cover photo. */
  get chooser(): Locator {
    return this.cover.locator('input[type=file]').first();
  }

  /** The files that would be committed, the newest first. */
  async files(): Promise<{ readonly name: string; readonly bytes: Buffer }[]> {
    const kept = await this.page.evaluate(() => harness.files());
    return kept.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
  }
}
