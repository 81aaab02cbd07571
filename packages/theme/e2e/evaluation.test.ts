import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasSite, loadRegistry, portalSlug } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtSites, repositoryRoot, requireSite } from './built-sites.ts';

/** The portal's pages about how fresh and complete every site is. */
describe('the evaluation', () => {
  const portal = requireSite(builtSites(), portalSlug);
  const pages = portal.pages.filter(({ path }) => path.startsWith('/evaluasi/'));
  const html = (file: string) => portal.document(file).html;
  const readCsv = (file: string) =>
    parse<Record<string, string>>(readFileSync(join(portal.folder, file), 'utf8'), { columns: true, bom: true });

  test('has a page for each OPD with a site, and one for all', async () => {
    const { value } = await loadRegistry(nodeReader(join(repositoryRoot, 'content')));
    const wanted = (value?.opds ?? []).filter(hasSite).map(({ slug }) => `/evaluasi/${slug}/`);
    expect(wanted.length).toBeGreaterThan(50);
    expect(pages.map(({ path }) => path).sort()).toEqual(['/evaluasi/', ...wanted].sort());
  });

  test('no page is heavier than 100 KB, and none has a style of its own', () => {
    for (const { file } of pages) {
      expect(Buffer.byteLength(html(file)), file).toBeLessThan(100_000);
      expect(html(file), file).not.toMatch(/<style|\sstyle=/);
    }
  });

  test('its charts have a name, a table and a file', () => {
    const main = html('evaluasi/index.html');
    const pictures = (main.match(/<svg[^>]*>/g) ?? []).filter((tag) => tag.includes('role="img"'));
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect(picture).toMatch(/aria-label="(?:Grafik|Peta) /);
    expect(main.match(/<details class="folded"/g)).toHaveLength(3);
    for (const file of ['peringkat', 'bulan', 'kewajiban']) expect(main).toContain(`href="/evaluasi/${file}.csv"`);
  });

  test('the file of the ranking says what the page says', () => {
    const main = html('evaluasi/index.html');
    const table = main.slice(main.indexOf('class="ranking"'), main.indexOf('</table>'));
    const links = [...table.matchAll(/href="\/evaluasi\/([a-z0-9-]+)\/"[^>]*>[^<]*<\/a>\s*<\/th>\s*<td>(\d+)/g)];
    const rows = readCsv('evaluasi/peringkat.csv');
    expect(links.map(([, slug, score]) => [slug, score])).toEqual(rows.map(({ opd, nilai }) => [opd, nilai]));
    expect(rows.length).toBeGreaterThan(50);
  });

  test('the files of the months agree with each other', () => {
    const all = readCsv('evaluasi/bulan.csv').filter(({ opd }) => opd === 'dinkominfo');
    expect(all).toHaveLength(24);
    expect(readCsv('evaluasi/dinkominfo/bulan.csv')).toEqual(all);
  });

  test('names nobody who keeps a site: no page changes because somebody was moved', () => {
    for (const { file } of pages) expect(html(file), file).not.toMatch(/contoh-[a-z]+-(?:pj|web)|operators\.yaml/);
  });
});
