import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentType, contentTypes, type Fields, typeNames } from '@opd/schema';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findEnglish } from '../src/locale/english.ts';
import { id } from '../src/locale/id.ts';
import { operatorScreens, textsOfPage } from '../test/locale/operator-screens.ts';
import { runAxe } from './axe.ts';
import { desktop, emptyTab, Misdeeds, newContext, phone } from './browser.ts';
import { csvFile } from './documents.ts';
import type { Form } from './form.ts';
import { chosenPhoto, descriptions, fillNews } from './news.ts';
import type { Operator } from './operator.ts';
import { Room } from './room.ts';

/** Pages of the guide: `1-menerbitkan-berita.md` is at `/panduan/menerbitkan-berita/`. */
const guidePages = readdirSync(join(import.meta.dirname, '../src/guide/tugas')).map(
  (file) => `/panduan/${file.replace(/^\d+-|\.md$/g, '')}/`,
);

const openPages = ['/', '/tidak-ada/', '/panduan/', ...guidePages];

/** What an operator sees, on every screen. */
describe('the screens', () => {
  let room: Room;

  beforeAll(async () => {
    room = await Room.open();
  });
  afterAll(() => room?.close());

  let tab: { readonly page: Page; readonly misdeeds: Misdeeds } | undefined;

  /** Opens a page on a phone that knows nothing yet: in the tab of the test before, emptied, if that ended well. */
  async function openPage(path: string): Promise<{ readonly page: Page; readonly misdeeds: Misdeeds }> {
    if (tab) await emptyTab(tab.page, room.preview.origin);
    const open = tab ?? (await newTab());
    tab = undefined;
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') await open.page.context().close();
      else tab = open;
    });
    open.misdeeds.all.length = 0;
    await open.page.setViewportSize(phone);
    await open.page.goto(room.preview.origin + path);
    return open;
  }

  async function newTab(): Promise<{ readonly page: Page; readonly misdeeds: Misdeeds }> {
    const page = await (await newContext(room.browser, phone)).newPage();
    const misdeeds = new Misdeeds();
    await misdeeds.watch(page);
    return { page, misdeeds };
  }

  test.each(openPages)('%s is light, fits a phone, and axe finds nothing', async (path) => {
    const { page, misdeeds } = await openPage(path);
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => /\.m?js$/.test(name)),
    );
    const bytes = scripts.map((script) => Number(Reflect.get(script, 'decodedBodySize')));
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(5000);
    expect(await widthOf(page)).toBeLessThanOrEqual(phone.width);
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      expect(await runAxe(page, 'html'), `${viewport.width} px`).toEqual([]);
    }
    expect(findEnglish(await page.evaluate(textsOfPage))).toEqual([]);
    expect(misdeeds.all).toEqual([]);
  });

  test('the landing page remembers the OPD and finds it by name', async () => {
    const { page } = await openPage('/');
    await page.getByLabel('Cari nama OPD').fill('kesehatan');
    const found = page.locator('.cms-opds li:visible');
    await expect.poll(() => found.count()).toBe(1);
    await found.getByRole('link').click();
    await page.getByRole('button', { name: id.auth.login }).waitFor();
    // The door names the OPD, and is for everybody.
    await page.getByRole('heading', { level: 1, name: 'Ruang operator Dinas Kesehatan' }).waitFor();
    for (const part of ['.cms-door', '[class*="StyledAuthenticationPage"]'])
      expect(await runAxe(page, part), part).toEqual([]);
    await page.goto(room.preview.origin);
    await page.locator(`[data-last-link][href$="/${room.preview.opd}/"]`).waitFor();
  });

  test('whoever could not sign in is told why, and may try again', async () => {
    const { page } = await openPage('/');
    await page.route('**/aset/editor*.js', (route) => route.abort());
    await page.goto(`${room.preview.origin}/${room.preview.opd}/`);
    const button = page.getByRole('button', { name: id.auth.login });
    await button.click();
    await page.getByText('Belum bisa masuk. Sambungan internet terputus.').waitFor();
    await page.unroute('**/aset/editor*.js');
    await button.click();
    await page.getByRole('link', { name: 'Buat berita baru' }).waitFor();
  });

  /** English on the screen that an operator sees now. */
  const englishSeen = async ({ page }: Operator): Promise<string[]> => findEnglish(await page.evaluate(textsOfPage));

  test('no English is left', async () => {
    const operator = await room.operator();
    const collection = `${room.preview.opd}-berita`;
    const found: Record<string, string[]> = {};
    for (const { name, route, press = [], optional } of operatorScreens) {
      await operator.go(route(collection));
      await operator.settled();
      for (const button of press) {
        const target = operator.page.getByRole('button', { name: button }).first();
        if (optional && !(await target.isVisible().then((is) => is && target.isEnabled()))) continue;
        await target.click();
      }
      const english = await englishSeen(operator);
      if (english.length > 0) found[name] = english;
      await operator.page.keyboard.press('Escape');
    }
    expect(found).toEqual({});
  });

  test('no English is left in the list and the form of any type, with everything in it opened and nothing filled in', async () => {
    const operator = await room.operator();
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      const english = await englishSeen(operator);
      if (english.length > 0) found[name] = english;
    };
    for (const name of typeNames) {
      const type: ContentType = contentTypes[name];
      await operator.openList(name);
      await operator.settled();
      await look(`${name}: list`);
      const form = await operator.newEntry(name);
      await openAll(form, type.fields);
      await look(`${name}: form`);
      await form.fill('Judul', 'x');
      await operator.refused();
      await look(`${name}: form with mistakes`);
    }
    expect(found).toEqual({});
  });

  test('no English is left in what is asked and told on the way of a draft', async () => {
    const operator = await room.operator();
    const found: string[] = [];
    const look = async () => found.push(...(await englishSeen(operator)));
    const form = await operator.newEntry('berita');
    await fillNews(form, 'Draf yang akhirnya dihapus');
    await operator.write('Satu kalimat.');
    await operator.backedUp('Satu kalimat.');
    // The copy that was not saved is offered.
    await operator.reload();
    await expect.poll(() => operator.questions, { timeout: 20_000 }).toContain(id.editor.editor.confirmLoadBackup);
    await expect.poll(() => operator.text.textContent()).toContain('Satu kalimat.');
    await operator.save();
    await look();
    await operator.askToPublishUnready();
    await operator.form.fill('Penulis', 'Bidang Kesehatan');
    await look();
    await operator.pressStatus(id.editor.editorToolbar.draft);
    await look();
    await operator.page.keyboard.press('Escape');
    await operator.save();
    for (const [from, to] of [
      ['draft', 'inReview'],
      ['inReview', 'ready'],
    ] as const) {
      await operator.setStatus(id.editor.editorToolbar[from], id.editor.editorToolbar[to]);
      await look();
    }
    await operator.go('/workflow');
    await operator.settled();
    await operator.page.getByText('Draf yang akhirnya dihapus').first().waitFor();
    await look();
    await operator.go('/collections/dinkes-berita');
    await operator.page
      .getByRole('link', { name: /Draf yang akhirnya dihapus/ })
      .first()
      .click();
    await operator.page.getByRole('button', { name: id.editor.editorToolbar.deleteUnpublishedEntry }).click();
    await operator.page.waitForURL(/\/collections\/[^/]+$/);
    await look();
    expect(operator.questions.length).toBeGreaterThan(2);
    expect([...found, ...findEnglish(operator.questions)]).toEqual([]);
  });

  test('everything fits a phone and can be pressed', async () => {
    const operator = await room.operator(phone);
    const { page } = operator;
    const found: Record<string, number | string[]> = {};
    const measure = async (name: string) => {
      const width = await widthOf(page);
      if (width > phone.width) found[name] = width;
      const small = await page.evaluate(missedTargets);
      if (small.length > 0) found[`${name}: small`] = small;
    };
    const form = await operator.newEntry('berita');
    await measure('new entry');
    for (const label of ['Foto utama', 'Hasil kegiatan']) await form.group(label);
    await form.add('Ralat');
    await operator.insert('Foto');
    await operator.insert('Tabel dari CSV');
    await measure('groups, lists and components');

    await fillNews(await operator.newEntry('berita'), 'Berita singkat dari ponsel');
    await operator.write('Satu kalimat.');
    expect(await operator.canPress(id.editor.editorToolbar.save)).toBe(true);
    await operator.save();
    await measure('saved');
    expect(await operator.canPress('Status: Draf')).toBe(true);
    await operator.markReady();
    expect(await operator.canPress(id.editor.editorToolbar.publish)).toBe(true);
    await operator.publish();
    await measure('published');
    await operator.newEntry('berita').then((other) => fillNews(other, 'Berita yang masih draf'));
    await operator.save();
    await operator.openList('berita');
    await operator.page.getByText(id.collection.entries.unpublishedHeader).waitFor();
    await measure('list');
    await operator.go('/workflow');
    await operator.settled();
    await measure('workflow');
    expect(found).toEqual({});
  });

  test.each([
    ['a phone', phone],
    ['a desktop', desktop],
  ] as const)('axe finds nothing in our own controls on %s', async (_name, viewport) => {
    const operator = await room.operator(viewport);
    const form = await operator.newEntry('berita');
    const cover = await form.group('Foto utama');
    await form.fill('Judul', 'Kader belajar menimbang');
    const states: Record<string, string[]> = { empty: await ours(operator) };
    await cover.offer('Berkas foto', { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ salah') });
    await cover.field('Berkas foto').getByRole('alert').getByText('tidak diambil').waitFor();
    await cover.fill('Deskripsi foto', 'Dokumentasi');
    await cover.field('Deskripsi foto').locator('textarea').blur();
    await cover.field('Deskripsi foto').getByText('belum dapat dipakai').first().waitFor();
    states.refused = await ours(operator);
    await cover.upload('Berkas foto', await chosenPhoto('timbang.jpg'));
    await cover.fill('Deskripsi foto', descriptions[0]);
    await cover.field('Deskripsi foto').locator('textarea').blur();
    await cover.field('Deskripsi foto').getByText('Deskripsi ini baik').waitFor();
    await cover.field('Deskripsi foto').getByText('Bantu saya menulis').click();
    const attachment = await form.add('Lampiran');
    await attachment.upload('Berkas', csvFile('tabel.csv'));
    await operator.insert('Foto');
    await operator.insert('Galeri');
    await operator.insert('Unduhan');
    states.kept = await ours(operator);
    expect(states).toEqual({ empty: [], refused: [], kept: [] });
  });
});

/** Opens every group and adds an item to every list. */
async function openAll(form: Form, fields: Fields): Promise<void> {
  for (const { kind, label, item, fields: inner } of Object.values(fields)) {
    if (kind === 'list') {
      // A list of choices is one field.
      if (item?.kind === 'select') continue;
      const added = await form.add(label);
      if (item?.fields) await openAll(added, item.fields);
    } else if (inner) await openAll(await form.group(label), inner);
  }
}

/** Everything of ours inside Decap's form. */
async function ours(operator: Operator): Promise<string[]> {
  return runAxe(operator.page, '.opd-photo');
}

/** Buttons and fields that a finger misses: lower or narrower than 24 px (WCAG 2.2, 2.5.8). Runs in the page. */
function missedTargets(): string[] {
  const targets = document.querySelectorAll('a[href], button, [role="switch"], [role="menuitem"], input, textarea');
  return [...targets].flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    // React Select's own field grows with what is typed; the box around it is what one presses.
    const isInside = target.matches('[role="combobox"], [type="file"], [type="hidden"]');
    if (isInside || width * height === 0 || (width >= 24 && height >= 24)) return [];
    return [`${target.getAttribute('aria-label') ?? target.textContent}: ${Math.round(width)} x ${Math.round(height)}`];
  });
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
