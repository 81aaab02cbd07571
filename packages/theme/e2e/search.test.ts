import { portalSlug } from '@opd/registry';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltPageBrowser } from './browser.ts';
import { type BuiltPage, builtSites, requireSite } from './built-sites.ts';
import { expectNone } from './findings.ts';
import { filledSlug } from './page-types.ts';
import { runAxe } from './pages/axe.ts';
import { findOverflow, mainText } from './pages/page-facts.ts';
import { pressTab } from './pages/tabbing.ts';

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

/** The page that searches, in a browser that forbids what the sites promise not to need. */
describe.concurrent('the search of a built site', () => {
  const sites = builtSites();
  let browser: BuiltPageBrowser;

  beforeAll(async () => {
    browser = await BuiltPageBrowser.open({ policy: strictPolicy });
  });
  afterAll(() => browser?.close());

  /** A page of a site, with a query. */
  function pageOf(slug: string, path: string, query = ''): BuiltPage {
    return { site: requireSite(sites, slug), file: `${path.slice(1)}index.html`, path: path + query };
  }

  test.each([portalSlug, filledSlug])('%s: nothing of it is fetched before somebody searches', (slug) =>
    browser.show(pageOf(slug, '/cari/'), desktop, async (page) => {
      const asked = notedRequests(page);
      await page.reload();
      expect(asked.filter((path) => path.endsWith('.js'))).toEqual([expect.stringMatching(/^\/aset\/cari\./)]);
      expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
      await search(page, 'wifi taman');
      expect(asked.filter((path) => path.startsWith('/pagefind/'))).toContain('/pagefind/pagefind.js');
      // A browser without windows has no place for an icon.
      const folders = asked.map((path) => path.split('/')[1]).filter((name) => name !== 'favicon.svg');
      expect(new Set(folders)).toEqual(new Set(['cari', 'aset', 'pagefind']));
    }),
  );

  test('from the head of a page, by keyboard alone: to the results, narrowed, and back', () =>
    browser.show(pageOf(filledSlug, '/profil/'), desktop, async (page) => {
      await page.locator('.masthead > .wrap > .find > input').focus();
      await page.keyboard.type('wifi');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/cari/?q=wifi');
      await shown(page);
      expect(await page.locator('#kata').inputValue()).toBe('wifi');
      expect(await page.locator('#keadaan').textContent()).toMatch(/^\d+ halaman ditemukan untuk “wifi”\.$/);
      const before = await page.locator('#hasil > li').count();
      await page.locator('#saring-jenis').focus();
      await page.keyboard.type('Lay');
      await page.waitForURL('**/cari/?q=wifi&jenis=Layanan');
      await page.waitForFunction((count) => document.querySelectorAll('#hasil > li').length < count, before);
      expect(new Set(await page.locator('#hasil .label').allTextContents())).toEqual(new Set(['Layanan']));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('saring-jenis');
      const [, first] = await pressTab(page, 2);
      expect(first).toMatchObject({ outline: true, visible: true });
      await page.keyboard.press('Enter');
      await page.waitForURL('**/layanan/laporan-gangguan-wifi/');
      await page.goBack();
      await shown(page);
      expect(page.url()).toMatch(/q=wifi&jenis=Layanan$/);
    }));

  test('more results follow, and reading goes on with the first of them', () =>
    browser.show(pageOf(portalSlug, '/cari/', '?q=kecamatan'), phone, async (page) => {
      await shown(page);
      expect(await page.locator('#hasil > li').count()).toBe(10);
      await page.locator('#lagi').press('Enter');
      await page.waitForFunction(() => document.querySelectorAll('#hasil > li').length === 20);
      const position = () => {
        const items = [...document.querySelectorAll('#hasil > li')];
        return items.findIndex((item) => item.contains(document.activeElement));
      };
      await page.waitForFunction(() => document.activeElement?.closest('#hasil'));
      expect(await page.evaluate(position)).toBe(10);
    }));

  test('results of the portal lead to the site whose page they are, and can be narrowed to it', () =>
    browser.show(pageOf(portalSlug, '/cari/', '?q=jam+buka+puskesmas'), desktop, async (page) => {
      await shown(page);
      const first = page.locator('#hasil > li').first();
      expect(await first.locator('a').getAttribute('href')).toBe(
        'https://dinkes.bojonegorokab.go.id/informasi/profil-puskesmas/',
      );
      expect(await first.locator('.meta').textContent()).toContain('Dinas Kesehatan');
      expect(await first.locator('.meta').textContent()).toContain('Contoh');
      expect(await first.locator('mark').count()).toBeGreaterThan(0);
      await page.locator('#saring-opd').selectOption('Dinas Kesehatan');
      await page.waitForURL(/opd=Dinas\+Kesehatan/);
      await page.locator('#keadaan', { hasText: 'saringan' }).waitFor();
      for (const note of await page.locator('#hasil .meta').allTextContents())
        expect(note).toContain('Dinas Kesehatan');
    }));

  test('"is this true?" finds what was looked into, with the verdict first, and nothing else', () =>
    browser.show(pageOf(portalSlug, '/klarifikasi/'), phone, async (page) => {
      await page.locator('#kabar').fill('wifi berbayar');
      await page.locator('#kabar').press('Enter');
      await page.waitForURL(/\/cari\/\?q=wifi\+berbayar&jenis=Klarifikasi$/);
      await shown(page);
      expect(new Set(await page.locator('#hasil .label').allTextContents())).toEqual(new Set(['Klarifikasi']));
      // The verdict stands first.
      expect(await page.locator('#hasil .meta').first().textContent()).toMatch(/^Perlu konfirmasi/);
      await search(page, 'dinosaurus');
      expect(await page.locator('#keadaan').textContent()).toContain('Belum ada klarifikasi tentang “dinosaurus”');
    }));

  test('a slip of the pen is mended, said, and can be insisted on', () =>
    browser.show(pageOf(portalSlug, '/cari/', '?q=puskemas+keliling'), phone, async (page) => {
      await shown(page);
      expect(await page.locator('#keadaan').textContent()).toContain('ditemukan untuk “puskesmas keliling”');
      await page.locator('#keadaan button').click();
      await page.waitForURL(/persis=ya/);
      await page.locator('#keadaan', { hasText: 'untuk “puskemas keliling”' }).waitFor();
    }));

  test('a search that cannot be fetched says so, and works when tried again', () =>
    browser.show(pageOf(filledSlug, '/cari/'), phone, async (page) => {
      await page.route('**/pagefind/kata.json', (route) => route.abort());
      await search(page, 'wifi', /tidak dapat dimuat/);
      await page.unroute('**/pagefind/kata.json');
      await search(page, 'wifi');
    }));

  test.each([portalSlug, filledSlug])('%s: axe finds nothing on a page with results, and nothing is too wide', (slug) =>
    browser.show(pageOf(slug, '/cari/', '?q=wifi'), phone, async (page) => {
      await shown(page);
      expectNone(await findOverflow(page));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expectNone(await runAxe(page));
      }
    }),
  );

  test('without JavaScript it says kindly where else to look', async () => {
    const still = await BuiltPageBrowser.open({ javaScriptEnabled: false });
    const text = await still.show(pageOf(filledSlug, '/cari/', '?q=wifi'), phone, mainText);
    await still.close();
    expect(text).toContain('Peramban ini tidak menjalankan JavaScript');
    expect(text).toContain('Peta situs');
    expect(text).toContain('Cari di semua situs');
  });
});

/** What a server may allow these sites: `wasm-unsafe-eval` lets Pagefind's program run, on `/cari/` alone. */
const strictPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** Types words into the field, sends them, and waits for what is said of them. */
async function search(page: Page, words: string, said: RegExp = new RegExp(words)): Promise<void> {
  await page.locator('#kata').fill(words);
  await page.locator('#kata').press('Enter');
  await page.locator('#keadaan', { hasText: said }).waitFor();
}

async function shown(page: Page): Promise<void> {
  await page.locator('#hasil > li').first().waitFor();
  await page.locator('#keadaan', { hasText: 'ditemukan' }).waitFor();
}

/** Paths of all that is asked for from now on. */
function notedRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}
