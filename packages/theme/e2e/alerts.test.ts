import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { buildSite, copyRegency } from './regency.ts';

/** Emergencies of the invented regency: who raises it, how grave, for whom. */
const alerts = [
  { owner: 'kelautan', id: '2026-11-20-angin', title: 'Angin kencang di pesisir', level: 'waspada', scope: 'semua' },
  {
    owner: 'kelautan',
    id: '2026-11-21-ombak',
    title: 'Ombak tinggi di pesisir',
    level: 'awas',
    scope: 'kantor-tertentu',
    sites: '[tani]',
  },
  {
    owner: 'kelautan',
    id: '2026-11-22-dermaga',
    title: 'Dermaga ditutup sementara',
    level: 'siaga',
    scope: 'kantor-ini',
  },
  { owner: 'tani', id: '2026-11-23-banjir', title: 'Banjir di lahan sawah', level: 'siaga', scope: 'kantor-ini' },
];

describe('two and more emergencies at once', () => {
  let root = '';
  let out = '';
  let browser: Browser;

  beforeAll(async () => {
    [root, out, browser] = await Promise.all([copyRegency(), mkdtemp(join(tmpdir(), 'opd-alerts-')), launch()]);
    const regency = join(root, 'content/kabupaten.yaml');
    await writeFile(regency, `${await readFile(regency, 'utf8')}alertOffices: [kelautan]\n`);
    for (const { owner, id, title, level, scope, sites = '[]' } of alerts) {
      const folder = join(root, 'content', owner, 'pengumuman', id);
      await mkdir(folder, { recursive: true });
      const points = ['danger', 'affected', 'evacuation', 'avoidance', 'assistance', 'mitigation'];
      await writeFile(
        join(folder, 'index.mdx'),
        `---
title: ${title}
summary: Contoh pemberitahuan darurat untuk pengujian peringatan di semua halaman.
validUntil: 2026-12-01
emergency:
  kind: bencana-alam
  severity: ${level}
  scope: ${scope}
  sites: ${sites}
  announcer: Badan Contoh
${points.map((point) => `  ${point}: Contoh bahaya dan tindakan untuk warga.`).join('\n')}
unit: Seksi Contoh
published: ${id.slice(0, 10)}
example: true
---

Contoh.
`,
      );
    }
    for (const slug of ['tani', 'kelautan', 'portal']) {
      const { code, output } = await buildSite(root, slug, join(out, slug));
      expect(code, output).toBe(0);
    }
  });
  afterAll(async () => {
    await browser.close();
    for (const folder of [root, out]) await rm(folder, { recursive: true, force: true });
  });

  const page = (slug: string, path = 'index.html') => readFile(join(out, slug, path), 'utf8');
  const titles = (html: string) => [...html.matchAll(/aria-label="Peringatan: ([^"]+)"/g)].map(([, title]) => title);

  test('all stand on the home page, the gravest first, whoever raised them', async () => {
    expect(titles(await page('tani'))).toEqual([
      'Ombak tinggi di pesisir',
      'Banjir di lahan sawah',
      'Angin kencang di pesisir',
    ]);
    expect(titles(await page('kelautan'))).toEqual([
      'Ombak tinggi di pesisir',
      'Dermaga ditutup sementara',
      'Angin kencang di pesisir',
    ]);
  });

  test('the portal shows all of them', async () => {
    expect(titles(await page('portal')).sort()).toEqual(alerts.map(({ title }) => title).sort());
  });

  test('one of another office leads to its site and names it; its page and files are not here', async () => {
    const html = await page('tani');
    expect(html).toContain('href="https://kelautan.contohraya.go.id/pengumuman/2026-11-21-ombak/"');
    expect(html).toMatch(/Contoh peringatan darurat: Awas\s*<\/strong>\s*<span> · Dinas Kelautan dan Perikanan/);
    expect(titles(await page('tani', 'berita/index.html'))).toHaveLength(3);
    expect(await page('tani', 'pengumuman/index.html')).not.toContain('/pengumuman/2026-11-22-dermaga/');
    expect(await page('tani', 'sitemap.xml')).not.toContain('ombak');
  });

  test('on its own page an emergency makes way for the others', async () => {
    expect(titles(await page('tani', 'pengumuman/2026-11-23-banjir/index.html'))).toEqual([
      'Ombak tinggi di pesisir',
      'Angin kencang di pesisir',
    ]);
  });

  test.each([360, 1280])('at %i px none covers another, and none is wider than the screen', async (width) => {
    const tab: Page = await browser.newPage({ viewport: { width, height: 900 } });
    // Styles are inlined, so that the page needs no server.
    const html = await page('tani');
    const css = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path = '']) => page('tani', path));
    await tab.setContent(html.replace('</head>', `<style>${(await Promise.all(css)).join('')}</style></head>`));
    const boxes = await tab.locator('.alert').evaluateAll((elements) =>
      elements.map((element) => {
        const { top, bottom, left, right, height } = element.getBoundingClientRect();
        return { top, bottom, left, right, height };
      }),
    );
    expect(boxes).toHaveLength(3);
    for (const [index, box] of boxes.entries()) {
      expect(box.height).toBeGreaterThan(60);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
    }
    const shots = process.env.OPD_SCREENSHOTS;
    if (shots) await tab.screenshot({ path: join(shots, `peringatan-${width}.png`) });
    await tab.close();
  });
});
