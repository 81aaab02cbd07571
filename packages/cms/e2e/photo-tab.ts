import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import type { Harness } from './photo-harness.tsx';
import { type ServedPage, servePhotoPage } from './photo-page.ts';

declare const harness: Harness;

/** Size of a desktop's window. */
export const desktop = { width: 1280, height: 900 };

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

  private constructor(site: ServedPage, browser: Browser) {
    this.#site = site;
    this.#browser = browser;
  }

  /** @throws Error when nobody says which browser. */
  static async launch(): Promise<PhotoTab> {
    const executablePath = process.env.OPD_CHROMIUM;
    if (!executablePath || !existsSync(executablePath))
      throw new Error('OPD_CHROMIUM must name the browser: OPD_CHROMIUM=/usr/bin/chromium. `npm test -- e2e` sets it.');
    const site = await servePhotoPage();
    return new PhotoTab(site, await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }));
  }

  async quit(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
  }

  /** Opens the page anew. */
  async open(options: BrowserContextOptions = { viewport: desktop }): Promise<void> {
    await this.#page?.context().close();
    const context = await this.#browser.newContext({ locale: 'id-ID', reducedMotion: 'reduce', ...options });
    this.#page = await context.newPage();
    this.#page.on('pageerror', (error) => this.#errors.push(error.message));
    await this.#page.goto(this.#site.address);
    await this.#page.getByRole('button', { name: 'Pilih foto' }).waitFor();
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
