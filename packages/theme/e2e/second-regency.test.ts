import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, readTexts, regencyRoot } from './regency.ts';

/** An agency of the invented regency: folder, name, public address, and a line only its own site shows. */
const agencies = [
  { slug: 'kelautan', name: 'Dinas Kelautan dan Perikanan', origin: 'https://kelautan.contohraya.go.id' },
  { slug: 'tani', name: 'Dinas Pertanian dan Ketahanan Pangan', origin: 'https://pertanian.contohraya.go.id' },
];
const slugs = ['portal', ...agencies.map(({ slug }) => slug)];

/** The same theme builds another regency: what is Bojonegoro's lies in `content/`, and nowhere else. */
describe('a second regency', () => {
  const sites = new Map<string, Map<string, string>>();
  let folder = '';

  /** Text of a built file. */
  function file(slug: string, path: string): string {
    const text = sites.get(slug)?.get(path);
    if (text === undefined) throw new Error(`Unexpected path \`${path}\`, expected a file of ${slug}`);
    return text;
  }

  /** All files of all sites, as `<slug><path>`, whose text matches. */
  function filesWith(pattern: RegExp): string[] {
    return [...sites].flatMap(([slug, texts]) =>
      [...texts].filter(([, text]) => pattern.test(text)).map(([path]) => slug + path),
    );
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-second-'));
    for (const slug of slugs) {
      const outDir = join(folder, slug);
      const { code, output } = await buildSite(regencyRoot, slug, outDir);
      expect(code, output).toBe(0);
      sites.set(slug, await readTexts(outDir));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('nothing of Bojonegoro is left in any file', () => {
    expect(filesWith(/bojonegoro/i)).toEqual([]);
  });

  test.each(agencies)('$slug speaks in its own name, at its own address', ({ slug, name, origin }) => {
    const home = file(slug, '/index.html');
    expect(home).toContain(`<link rel="canonical" href="${origin}/">`);
    expect(home).toContain(name);
    expect(home).toContain('Pemerintah Kabupaten Contoh Raya');
    expect(home).toContain('href="https://contohraya.go.id/"');
    expect(file(slug, '/sitemap.xml')).toContain(`<loc>${origin}/profil/</loc>`);
    expect(file(slug, '/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
    expect(file(slug, '/.well-known/security.txt')).toContain('Contact: https://contohraya.go.id/kontak/');
  });

  test.each(slugs)("the channels that %s links to are the regency's own", (slug) => {
    for (const host of ['ppid', 'satudata', 'jdih'])
      expect(file(slug, '/kontak/index.html')).toContain(`href="https://${host}.contohraya.go.id/"`);
  });

  test('times are those of Central Indonesia', () => {
    const path = '/agenda/2026-12-01-latihan-pertolongan';
    expect(file('kelautan', `${path}/index.html`)).toContain('09.00–11.30 WITA');
    expect(file('kelautan', `${path}/index.html`)).toContain('datetime="2026-12-01T09:00+08:00"');
    expect(file('kelautan', `${path}/agenda.ics`)).toContain('DTSTART:20261201T010000Z');
    expect(file('portal', '/agenda/index.html')).toContain('09.00–11.30 WITA');
    expect(filesWith(/\bWIB\b|\+07:00|Asia\/Jakarta/)).toEqual([]);
  });

  test('colours follow the regency, or the agency when it has its own', () => {
    const [portal, kelautan, tani] = ['portal', 'kelautan', 'tani'].map((slug) => file(slug, '/favicon.svg'));
    expect(tani).toBe(portal);
    expect(kelautan).not.toBe(portal);
  });

  test('the portal names every agency and links to its site', () => {
    for (const { name, origin } of agencies)
      expect(file('portal', '/opd/index.html')).toContain(`<a href="${origin}/">${name}</a>`);
  });

  test.each([
    ['/berita/index.html', 'https://kelautan.contohraya.go.id/berita/2026-10-05-rompi-pelampung/'],
    ['/berita/index.html', 'https://pertanian.contohraya.go.id/berita/2026-11-10-panen-cabai/'],
    ['/layanan/index.html', 'https://pertanian.contohraya.go.id/layanan/bibit-cabai/'],
    ['/pengumuman/index.html', 'https://pertanian.contohraya.go.id/pengumuman/2026-11-20-jadwal-pupuk/'],
    ['/klarifikasi/index.html', 'https://kelautan.contohraya.go.id/klarifikasi/2026-11-03-ikan-beracun/'],
    ['/dataset/index.html', 'https://pertanian.contohraya.go.id/dataset/luas-tanam-cabai/'],
    ['/rss.xml', 'https://kelautan.contohraya.go.id/berita/2026-10-05-rompi-pelampung/'],
    ['/data.json', 'https://pertanian.contohraya.go.id/dataset/luas-tanam-cabai/'],
  ])("the portal's %s leads to %s, on the agency's own site", (path, address) =>
    expect(file('portal', path)).toContain(address),
  );

  test('an agency that was renamed shows its old name on the portal', () => {
    expect(file('portal', '/opd/index.html')).toContain('Dahulu: Dinas Tanaman Pangan dan Hortikultura');
  });

  test('old addresses of a news item still lead to it', () => {
    const path = '/berita/2026-11-10-panen-cabai/';
    expect(file('tani', '/_redirects')).toContain(`/berita/baca/12 ${path} 301\n`);
    expect(file('portal', '/_redirects')).toContain(`/berita/34/* https://pertanian.contohraya.go.id${path} 301\n`);
  });

  test('an address that moved leads to where it ended up, with its files; one that has an extension by the server alone', () => {
    const rules = file('tani', '/_redirects');
    expect(rules).toContain('/layanan/bibit-lombok /layanan/bibit-cabai/ 301\n');
    expect(rules).toContain('/layanan/bibit-lombok/* /layanan/bibit-cabai/:splat 301\n');
    expect(rules).toContain('/layanan/bibit /layanan/bibit-cabai/ 301\n');
    expect(rules).toContain('/unduh/bibit.pdf /layanan/bibit-cabai/ 301\n');
    for (const old of ['bibit-lombok', 'bibit'])
      expect(file('tani', `/layanan/${old}/index.html`)).toContain('content="0; url=/layanan/bibit-cabai/"');
    expect(filesWith(/bibit-lombok|bibit\.pdf/)).toEqual(['tani/_redirects']);
  });

  test('an address whose content was withdrawn says so, since when, why and whom to ask', () => {
    expect(file('tani', '/_redirects')).toContain(
      '/berita/2026-08-01-salah-harga/* /berita/2026-08-01-salah-harga/ 410\n',
    );
    const page = file('tani', '/berita/2026-08-01-salah-harga/index.html');
    expect(page).toContain('Halaman ini ditarik');
    expect(page).toContain('<time datetime="2026-08-03">3 Agustus 2026</time>');
    expect(page).toContain('Harga di dalamnya keliru.');
    expect(page).toContain('Bidang Hortikultura, <a href="/kontak/">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    // Its own address apart, nothing leads there: no list, feed or map.
    expect(filesWith(/salah-harga/)).toEqual(['tani/_redirects']);
  });

  test('an agency that is not confirmed is nowhere', () => {
    expect(filesWith(/Badan Riset|Brida|riset\.contohraya|belum-boleh-tampil/)).toEqual([]);
  });

  describe('a site of its own kind', () => {
    test('wraps a component of the theme: its line and the original are on every page', () => {
      for (const [path, text] of sites.get('kelautan') ?? []) {
        // Pages at old addresses only forward: they have no frame.
        if (!path.endsWith('.html') || path.includes('/baca/')) continue;
        expect(text, path).toContain('Nomor radio pantai: kanal 16 (contoh).');
        expect(text, path).toContain('<footer class="footer">');
      }
    });

    test("replaces a page, in the theme's frame", () => {
      const page = file('kelautan', '/privasi/index.html');
      expect(page).toContain('Dinas Kelautan dan Perikanan mencatat nomor perahu pada kartu rompi');
      expect(page).not.toContain('Catatan server');
      expect(page).toContain('<footer class="footer">');
    });

    test('leaves the other sites as they were', () => {
      expect(filesWith(/kanal 16|nomor perahu/).filter((path) => !path.startsWith('kelautan/'))).toEqual([]);
      for (const slug of ['tani', 'portal']) expect(file(slug, '/privasi/index.html')).toContain('Catatan server');
    });
  });
});
