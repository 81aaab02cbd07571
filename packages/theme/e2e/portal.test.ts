import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { portalSlug } from '@opd/registry';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BuiltPageBrowser } from './browser.ts';
import { type BuiltPage, builtSites, nameOf, requireSite } from './built-sites.ts';
import { expectNone } from './findings.ts';
import { findExamples } from './page-types.ts';

const portal = requireSite(builtSites(), portalSlug);
const phone = { width: 360, height: 740 };
/** Limit of the HTML of a page, however much the regency publishes; `npm run bench -- portal` measures it at 64,000 entries. */
const mostHtml = 100_000;

function pageAt(path: string): BuiltPage {
  const page = portal.pages.find((one) => one.path === path);
  if (!page) throw new Error(`The portal has no page ${path}`);
  return page;
}

describe('the portal', () => {
  let browser: BuiltPageBrowser;
  beforeAll(async () => {
    browser = await BuiltPageBrowser.open({ javaScriptEnabled: false });
  });
  afterAll(() => browser.close());

  test('has no page that is heavy', () =>
    expectNone(
      portal.pages
        .map((page) => ({ page, bytes: statSync(join(portal.folder, page.file)).size }))
        .filter(({ bytes }) => bytes > mostHtml)
        .map(({ page, bytes }) => `${nameOf(page)} has ${bytes} bytes of HTML`),
    ));

  test('gathers on its first page the newest of everything', async () => {
    const sections = await browser.show(pageAt('/'), phone, (page) =>
      page
        .locator('main section:has(> .section-head, > h2)')
        .evaluateAll((found) =>
          found.map((section) => [
            section.querySelector('h2')?.textContent,
            section.querySelectorAll('li, .card').length,
          ]),
        ),
    );
    const wanted = ['Layanan', 'Kabar perangkat daerah', 'Pengumuman', 'Agenda', 'Klarifikasi', 'Dokumen', 'Data'];
    expect(sections.filter(([, entries]) => entries !== 0).map(([title]) => title)).toEqual([
      ...wanted,
      'Perangkat daerah',
    ]);
  });

  test('leads to a service by what happened in a life, then by its cost, without JavaScript', async () => {
    await browser.show(pageAt('/layanan/'), phone, async (page) => {
      const choose = async (facet: string, choice: string) => {
        const link = page.getByRole('navigation', { name: facet }).getByRole('link', { name: choice });
        const count = Number(await link.locator('.count').textContent());
        await link.click();
        return count;
      };
      await choose('Peristiwa hidup', 'Sakit dan berobat');
      const count = await choose('Biaya', 'Gratis 1');
      expect(page.url()).toMatch(/\/layanan\/peristiwa\/kesehatan\/biaya\/gratis\/$/);
      expect(await page.locator('.card').count()).toBe(count);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Layanan: Sakit dan berobat, Gratis');
      await page.getByRole('navigation', { name: 'Biaya' }).getByRole('link', { name: 'Semua' }).click();
      expect(await page.locator('.card').count()).toBeGreaterThan(count);
    });
  });

  test('letters of charts are 12 pixels and more on a phone', async () => {
    const charts = findExamples().filter(({ page }) => page.site.document(page.file).html.includes('class="plot"'));
    expect(charts).not.toEqual([]);
    for (const { page } of charts) {
      const sizes = await browser.show(page, phone, (tab) =>
        tab.locator('svg.plot text').evaluateAll((texts) =>
          texts.map((text) => {
            const svg = text.closest('svg');
            const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0;
            return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          }),
        ),
      );
      expect(Math.min(...sizes), nameOf(page)).toBeGreaterThanOrEqual(12);
    }
  });
});

const feedSchema = z.object({
  rss: z.object({ channel: z.object({ item: z.array(z.object({ link: z.string() })) }) }),
});

describe('one feed for the whole regency', () => {
  const read = (file: string) => readFileSync(join(portal.folder, file), 'utf8');
  const officesOf = (addresses: readonly string[]) => new Set(addresses.map((address) => new URL(address).host));

  test('of clarifications, as RSS and as JSON, with the same entries', () => {
    const feed = feedSchema.parse(new XMLParser().parse(read('klarifikasi/rss.xml'))).rss.channel;
    const links = feed.item.map(({ link }) => link);
    const json: { items: { url: string }[] } = JSON.parse(read('klarifikasi/feed.json'));
    expect(json.items.map(({ url }) => url)).toEqual(links);
    expect(officesOf(links).size).toBeGreaterThan(1);
    for (const link of links) expect(link).toContain('/klarifikasi/');
  });

  test('of events, as a calendar', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('agenda/kalender.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(new Set(events.map(({ uid }) => uid.split('@')[1])).size).toBeGreaterThan(1);
  });
});
