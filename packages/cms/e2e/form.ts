import type { Locator } from 'playwright-core';

/** A file as it is chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Longest preparation of a photo, in milliseconds. */
const patience = 45_000;

/** A list of fields on the screen, found by the labels that an operator reads. */
export class Form {
  /** The element around the fields. */
  readonly scope: Locator;
  readonly #depth: number;

  /** @param depth how many fields are around these: 0 for those of the entry. */
  constructor(scope: Locator, depth: number) {
    this.scope = scope;
    this.#depth = depth;
  }

  /** The field with a label, with its label, its hint and its errors; not one of the same name in another group. */
  field(label: string): Locator {
    const around = 'ancestor::div[contains(@class, "ControlContainer")]';
    return this.scope.locator(`xpath=.//div[@aria-label="Isian ${label}" and count(${around}) = ${this.#depth}]`);
  }

  /** The fields of a group, which is opened when it is closed. */
  async group(label: string): Promise<Form> {
    const field = this.field(label);
    const open = field.locator('> [id*="-field-"] > div:first-child').getByRole('button', { name: 'Buka' });
    if (await open.isVisible()) await open.click();
    return new Form(field, this.#depth + 1);
  }

  /** The items of a list, as far as they are open. */
  items(label: string): Locator {
    return this.field(label).locator('> [id*="-field-"] > div > [class*="SortableListItem"]');
  }

  /** Adds an item to a list. @returns its fields. */
  async add(label: string): Promise<Form> {
    const items = this.items(label);
    const count = await items.count();
    const buttons = this.field(label).locator('> [id*="-field-"] > div:first-child');
    await buttons.getByRole('button', { name: /^Tambah / }).click();
    await items.nth(count).waitFor();
    return new Form(items.nth(count), this.#depth + 1);
  }

  /** Types a text, a number or a date. @param value a date is `2026-11-24`. */
  async fill(label: string, value: string): Promise<void> {
    await this.field(label).locator('input, textarea').first().fill(value);
  }

  /** Chooses from a list of choices; again for one more, where several are allowed. @param choice its label. */
  async choose(label: string, choice: string): Promise<void> {
    const box = this.field(label).getByRole('combobox');
    await box.fill(choice);
    await this.field(label).getByRole('option', { name: choice, exact: true }).click();
  }

  /** Turns a yes or no round. */
  async tick(label: string): Promise<void> {
    await this.field(label).getByRole('switch').click();
  }

  /** Chooses a photo or a document, without waiting for what becomes of it. */
  async offer(label: string, file: ChosenFile): Promise<void> {
    await this.field(label).locator('input[type="file"]').first().setInputFiles(file);
  }

  /** Chooses a photo or a document and waits until it was taken. @returns the name under which it is kept. */
  async upload(label: string, file: ChosenFile): Promise<string> {
    await this.offer(label, file);
    const field = this.field(label);
    await field.getByText(/^(?:Foto|Berkas) siap:/).waitFor({ timeout: patience });
    return ((await field.locator('figcaption, .opd-file-name').first().textContent()) ?? '').trim();
  }

  /** Complaints of a field, as they are shown. */
  errors(label: string): Promise<string[]> {
    return this.field(label).locator('> div > ul[class*="ControlErrorsList"] li').allInnerTexts();
  }
}
