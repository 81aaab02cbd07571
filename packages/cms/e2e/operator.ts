import { type ContentType, contentTypes, type TypeName } from '@opd/schema';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { id } from '../src/locale/id.ts';
import { emptyTab, Misdeeds, newContext, type Viewport } from './browser.ts';
import { type ChosenFile, Form } from './form.ts';

const { editorToolbar } = id.editor;
const { toast } = id.ui;

/** Runs in the page, where Decap keeps its copies with localForage. */
async function holdsBackup(words: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'localforage')) return false;
  const values = await new Promise<unknown[]>((resolve, reject) => {
    const opening = indexedDB.open('localforage');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
      reading.onerror = () => reject(reading.error);
    };
  });
  return JSON.stringify(values).includes(words);
}

/** Where operators of one OPD write. */
export interface Workplace {
  /** Address of the operators' rooms: `http://cms.localhost:4321`. */
  readonly origin: string;
  readonly opd: string;
}

/** How to get in. */
export interface Entrance {
  /** What the button says. */
  readonly button: string;
  /** Makes the browser ready before anything is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** An operator at work: what is done is named in the operator's words. */
export class Operator {
  readonly page: Page;
  readonly #workplace: Workplace;
  readonly misdeeds: Misdeeds;
  /** Questions that were answered with yes. */
  readonly questions: string[] = [];

  private constructor(page: Page, workplace: Workplace, misdeeds: Misdeeds) {
    this.page = page;
    this.#workplace = workplace;
    this.misdeeds = misdeeds;
    page.on('dialog', (dialog) => {
      this.questions.push(dialog.message());
      void dialog.accept();
    });
  }

  /** Empties the tab and signs in anew: another operator at the same computer. */
  async comeBack(): Promise<void> {
    await emptyTab(this.page, this.#workplace.origin);
    this.questions.length = 0;
    this.misdeeds.all.length = 0;
    await this.page.goto(`${this.#workplace.origin}/${this.#workplace.opd}/`);
    await this.page.getByRole('button', { name: id.auth.login }).click();
    await this.arrived();
  }

  /** Opens the operators' room of an OPD in a browser of its own and signs in. */
  static async signIn(
    browser: Browser,
    workplace: Workplace,
    viewport: Viewport,
    entrance?: Entrance,
  ): Promise<Operator> {
    const operator = await Operator.knock(browser, workplace, viewport, entrance);
    await operator.arrived();
    return operator;
  }

  /** Presses the button, whatever comes of it. */
  static async knock(
    browser: Browser,
    workplace: Workplace,
    viewport: Viewport,
    { button, prepare }: Entrance = { button: id.auth.login },
  ): Promise<Operator> {
    const context = await newContext(browser, viewport);
    await prepare?.(context);
    const page = await context.newPage();
    const misdeeds = new Misdeeds();
    await misdeeds.watch(page);
    const operator = new Operator(page, workplace, misdeeds);
    await page.goto(`${workplace.origin}/${workplace.opd}/`);
    await page.getByRole('button', { name: button }).click();
    return operator;
  }

  /** Waits until the operator is let in. */
  async arrived(): Promise<void> {
    await this.#link('berita').waitFor();
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  #link(type: TypeName): Locator {
    return this.page.locator(`a[href="#/collections/${this.#collection(type)}"]`).first();
  }

  #collection(type: TypeName): string {
    return `${this.#workplace.opd}-${type}`;
  }

  /** Shows a screen. @param route part of the address after `#`. */
  async go(route: string): Promise<void> {
    await this.page.goto(`${this.#workplace.origin}/${this.#workplace.opd}/#${route}`);
  }

  async openList(type: TypeName): Promise<void> {
    await this.go(`/collections/${this.#collection(type)}`);
    const heading = this.page.locator('[class*="CollectionTopHeading"]').filter({ hasText: contentTypes[type].label });
    await heading.waitFor();
  }

  /** Begins a new entry. */
  async newEntry(type: TypeName): Promise<Form> {
    const { labelSingular }: ContentType = contentTypes[type];
    await this.openList(type);
    await this.page.getByRole('link', { name: `Buat ${labelSingular} baru` }).click();
    return this.#editor();
  }

  /** Opens an entry by its folder: `2026-11-24-panen-raya`. */
  async open(type: TypeName, folder: string): Promise<Form> {
    await this.openList(type);
    await this.go(`/collections/${this.#collection(type)}/entries/${folder}/index`);
    return this.#editor();
  }

  async #editor(): Promise<Form> {
    await this.page.locator('input[id^="title-field"]').first().waitFor();
    return this.form;
  }

  /** Loads the page anew, with the entry that is open. */
  async reload(): Promise<Form> {
    await this.page.reload();
    return this.#editor();
  }

  /** The fields of the entry that is open. */
  get form(): Form {
    return new Form(this.page.locator('[class*="ControlPaneContainer"]').first(), 0);
  }

  /** The text of the entry. */
  get text(): Locator {
    return this.page.locator('[data-slate-editor="true"]').first();
  }

  /** Types at the end of the text. */
  async write(words: string): Promise<void> {
    await this.text.click();
    await this.page.keyboard.press('Control+End');
    // Slate hears of a moved caret at most ten times a second; nobody's fingers are faster than that.
    await this.page.waitForTimeout(250);
    await this.page.keyboard.type(words);
  }

  /** Inserts a component into the text. @param label as the menu names it. @returns its fields. */
  async insert(label: string): Promise<Form> {
    const before = await this.#components.count();
    await this.page.getByTitle(id.editor.editorWidgets.markdown.addComponent).first().click();
    await this.page.getByRole('menuitem', { name: label, exact: true }).click();
    await this.#components.nth(before).waitFor();
    return this.component(before);
  }

  get #components(): Locator {
    return this.text.locator('[class*="ShortcodeElement"]');
  }

  /** The fields of a component of the text. @param index counted from 0. */
  component(index: number): Form {
    // Around it are the text and the component.
    return new Form(this.#components.nth(index), 2);
  }

  /** Presses save. What comes of it is for `saved` or `messages` to tell. */
  async pressSave(): Promise<void> {
    await this.#readMessages();
    await this.page.getByRole('button', { name: editorToolbar.save, exact: true }).click();
  }

  /** Saves. @returns the folder of the entry. */
  async save(): Promise<string> {
    await this.pressSave();
    await this.#told(toast.entrySaved);
    await this.page.waitForURL(/\/entries\/[^/]+\/index$/);
    return this.page.url().split('/').at(-2) ?? '';
  }

  /** Presses save, and waits for the refusal. @returns what the message says. */
  async refused(): Promise<string> {
    await this.pressSave();
    await this.#news.waitFor();
    return (await this.#news.textContent()) ?? '';
  }

  /** Gives the entry another status. */
  async setStatus(from: string, to: string): Promise<void> {
    await this.#readMessages();
    await this.page.getByRole('button', { name: `Status: ${from}` }).click();
    await this.page.getByRole('menuitem', { name: to }).click();
    await this.#told(toast.entryUpdated);
  }

  /** Opens the menu of statuses. */
  async pressStatus(status: string): Promise<void> {
    await this.page.getByRole('button', { name: `Status: ${status}` }).click();
  }

  /** Presses publish on what is not ready: a window says so. */
  async askToPublishUnready(): Promise<void> {
    const asked = this.questions.length;
    await this.openPublishMenu();
    await this.page.getByRole('menuitem', { name: editorToolbar.publishNow }).click();
    await expect.poll(() => this.questions.length).toBe(asked + 1);
  }

  async markReady(): Promise<void> {
    await this.setStatus(editorToolbar.draft, editorToolbar.ready);
  }

  async openPublishMenu(): Promise<void> {
    await this.page.getByRole('button', { name: editorToolbar.publish, exact: true }).click();
    await this.page.getByRole('menuitem', { name: editorToolbar.publishNow }).waitFor();
  }

  /** Publishes, from the menu that is open. */
  async publishNow(): Promise<void> {
    await this.#readMessages();
    await this.page.getByRole('menuitem', { name: editorToolbar.publishNow }).click();
    await this.#told(toast.entryPublished);
  }

  /** Wants to publish, whatever comes of it. @returns what the first message says. */
  async askToPublish(): Promise<string> {
    await this.openPublishMenu();
    await this.#readMessages();
    await this.page.getByRole('menuitem', { name: editorToolbar.publishNow }).click();
    await this.#news.waitFor();
    return (await this.#news.textContent()) ?? '';
  }

  async publish(): Promise<void> {
    await this.openPublishMenu();
    await this.publishNow();
  }

  /** Saves, gets ready and publishes. @returns the folder of the entry. */
  async saveAndPublish(): Promise<string> {
    const folder = await this.save();
    await this.markReady();
    await this.publish();
    return folder;
  }

  /** Deletes the published entry that is open. */
  async deletePublished(): Promise<void> {
    await this.page.getByRole('button', { name: editorToolbar.deletePublishedEntry }).click();
    await this.page.waitForURL(/\/collections\/[^/]+$/);
  }

  /** Waits until the copy that the browser keeps of what is not saved holds some words. */
  async backedUp(words: string): Promise<void> {
    await expect.poll(() => this.page.evaluate(holdsBackup, words), { timeout: 20_000 }).toBe(true);
  }

  /** Waits until the screen says no longer that something is being loaded. */
  async settled(): Promise<void> {
    await expect.poll(() => this.page.getByText(/^(?:Memuat|Menyiapkan)/).count(), { timeout: 20_000 }).toBe(0);
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Whether a button is inside the window's width and nothing lies over it. */
  async canPress(name: string): Promise<boolean> {
    const button = this.page.getByRole('button', { name, exact: true }).first();
    await button.scrollIntoViewIfNeeded();
    return button.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return left >= 0 && right <= innerWidth && hit !== null && (element.contains(hit) || hit.contains(element));
    });
  }

  /** Text of the preview beside the form. */
  async previewText(): Promise<string> {
    return (await this.page.frameLocator('iframe').locator('body').textContent()) ?? '';
  }

  /** Whether a script of a test ran that must not run, on the page or in the preview. */
  async attacked(): Promise<boolean> {
    const marks = await Promise.all(this.page.frames().map((frame) => frame.evaluate(() => 'attacked' in window)));
    return marks.includes(true);
  }

  /** Pastes HTML, from the real clipboard. */
  async paste(html: string): Promise<void> {
    await this.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(async (text) => {
      const blob = (type: string) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': blob('text/html'), 'text/plain': blob('text/plain') }),
      ]);
    }, html);
    await this.page.keyboard.press('Control+V');
  }

  /** Drops a file onto the text. */
  async drop({ name, mimeType, buffer }: ChosenFile): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ({ fileName, type, base64 }) => {
        const data = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], fileName, { type }));
        return data;
      },
      { fileName: name, type: mimeType, base64: buffer.toString('base64') },
    );
    await this.text.locator('p').first().dispatchEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  }

  /** Asks the local backend from this page, without Decap. */
  async ask(action: string, params: object): Promise<{ readonly status: number; readonly error: string }> {
    return this.page.evaluate(
      async ({ url, body }) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(url, { method: 'POST', headers, body });
        const answer: unknown = await response.json();
        return { status: response.status, error: String(Object(answer).error) };
      },
      {
        url: `/api/v1/${this.#workplace.opd}`,
        body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
      },
    );
  }

  /** Whether everything is saved, as the toolbar says. */
  async status(): Promise<string> {
    const saved = this.page.getByText(
      new RegExp(`^(?:${editorToolbar.changesSaved}|${editorToolbar.unsavedChanges})$`),
    );
    return ((await saved.textContent()) ?? '').trim();
  }

  /** Messages that are on the screen. */
  messages(): Promise<string[]> {
    return this.page.locator('.Toastify__toast').allInnerTexts();
  }

  /** Takes note of the messages on the screen, so that the next one is news. */
  async #readMessages(): Promise<void> {
    await this.page.locator('.Toastify__toast').evaluateAll((toasts) => {
      for (const toast of toasts) toast.setAttribute('data-read', '');
    });
  }

  get #news(): Locator {
    return this.page.locator('.Toastify__toast:not([data-read])').first();
  }

  /** @throws Error with what was said instead. */
  async #told(words: string): Promise<void> {
    await this.#news.waitFor();
    const text = (await this.#news.textContent()) ?? '';
    if (text.includes(words)) return;
    const errors = await this.page.locator('ul[class*="ControlErrorsList"] li').allInnerTexts();
    throw new Error([`Instead of "${words}" the operator was told "${text}".`, ...errors].join('\n'));
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
