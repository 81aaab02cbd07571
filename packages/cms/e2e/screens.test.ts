import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findEnglish } from '../src/locale/english.ts';
import { id } from '../src/locale/id.ts';
import { operatorScreens, textsOfPage } from '../test/locale/operator-screens.ts';
import { desktop, Misdeeds, newContext, phone, type Viewport } from './browser.ts';
import { csvFile } from './documents.ts';
import { chosenPhoto, descriptions, fillNews } from './news.ts';
import type { Operator } from './operator.ts';
import { Room } from './room.ts';

declare const axe: typeof axeCore;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Level AA of WCAG 2.2, and what else axe knows to be good. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const openPages = ['/', '/tidak-ada/', '/panduan/', '/panduan/menerbitkan-berita/', '/panduan/mendeskripsikan-foto/'];

/** What an operator sees, on every screen. */
describe('the screens', () => {
  let room: Room;

  beforeAll(async () => {
    room = await Room.open();
  });
  afterAll(() => room?.close());

  async function openPage(path: string, viewport: Viewport): Promise<{ page: Page; misdeeds: Misdeeds }> {
    const context = await newContext(room.browser, viewport);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const misdeeds = new Misdeeds();
    await misdeeds.watch(page);
    await page.goto(room.preview.origin + path);
    return { page, misdeeds };
  }

  test.each(openPages)('%s is light, fits a phone, and axe finds nothing', async (path) => {
    const { page, misdeeds } = await openPage(path, phone);
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
    const { page } = await openPage('/', phone);
    await page.getByLabel('Cari nama OPD').fill('kesehatan');
    const found = page.locator('.cms-opds li:visible');
    await expect.poll(() => found.count()).toBe(1);
    await found.getByRole('link').click();
    await page.getByRole('button', { name: id.auth.login }).waitFor();
    await page.goto(room.preview.origin);
    await page.locator(`[data-last-link][href$="/${room.preview.opd}/"]`).waitFor();
  });

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
      const english = findEnglish(await operator.page.evaluate(textsOfPage));
      if (english.length > 0) found[name] = english;
      await operator.page.keyboard.press('Escape');
    }
    expect(found).toEqual({});
  });

  test('everything fits a phone and can be pressed', async () => {
    const operator = await room.operator(phone);
    const { page } = operator;
    const found: Record<string, number> = {};
    const measure = async (name: string) => {
      const width = await widthOf(page);
      if (width > phone.width) found[name] = width;
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
    states.kept = await ours(operator);
    expect(states).toEqual({ empty: [], refused: [], kept: [] });
  });
});

/** Everything of ours inside Decap's form. */
async function ours(operator: Operator): Promise<string[]> {
  return runAxe(operator.page, '.opd-photo');
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** @returns rule, element and what is wrong with it, one line for each element. */
async function runAxe(page: Page, scope: string): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(
    async ({ values, selector }) => {
      const context: ElementContext = selector === 'html' ? document : { include: [[selector]] };
      const options: RunOptions = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] };
      const { violations } = await axe.run(context, options);
      return violations.flatMap(({ id: rule, help, nodes }) =>
        nodes.map(({ target, any }) => `${rule}: ${target.join(' ')} · ${any[0]?.message ?? help}`),
      );
    },
    { values: tags, selector: scope },
  );
}
