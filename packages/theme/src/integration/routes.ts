import { existsSync } from 'node:fs';
import { portalSlug } from '@opd/registry';
import { documentExtensions } from '@opd/schema';
import type { InjectedRoute } from 'astro';
import { focusType } from './focus.ts';

/**
 * One route for each kind of document: an address with an extension in its pattern takes no final slash.
 * (`trailingSlashForPath` in Astro's `core/routing/create-manifest.js`.)
 */
function documentRoutes(): Record<string, string> {
  return Object.fromEntries(
    documentExtensions.map((extension) => [`/[type]/[id]/[file].${extension}`, 'entry-file.ts']),
  );
}

/** A list that is cut into parts: one file makes the first and the others. */
function inParts(pattern: string, file: string) {
  return { [pattern]: file, [`${pattern}/laman/[page]`]: file };
}

/** A list that can be narrowed down, see `Finder`: one file makes the whole and all that it is narrowed down to. */
function withChoices(pattern: string, file: string) {
  return { [pattern]: file, [`${pattern}/[...choices]`]: file };
}

/** Route patterns and their files under `src/routes/`, for the sites of OPDs. */
const opdRoutes = {
  '/': 'opd/index.astro',
  '/profil': 'opd/profil.astro',
  '/maklumat': 'opd/maklumat.astro',
  '/layanan': 'layanan/index.astro',
  '/layanan/[id]': 'layanan/[id].astro',
  '/skm': 'skm/index.astro',
  '/skm/[id]': 'skm/[id].astro',
  '/skm/[id]/hasil/ikm.csv': 'skm/result.csv.ts',
  ...inParts('/berita', 'berita/index.astro'),
  ...inParts('/berita/tahun/[year]', 'berita/[year].astro'),
  ...inParts('/berita/topik/[topic]', 'berita/[topic].astro'),
  '/berita/[id]': 'berita/[id].astro',
  '/berita/baca/[legacyId]': 'legacy/opd.astro',
  '/index.php/berita/baca/[legacyId]': 'legacy/opd.astro',
  ...inParts('/pengumuman', 'pengumuman/index.astro'),
  '/pengumuman/[id]': 'pengumuman/[id].astro',
  ...inParts('/agenda', 'agenda/index.astro'),
  '/agenda/kalender.ics': 'agenda/kalender.ics.ts',
  '/agenda/[id]': 'agenda/[id].astro',
  '/agenda/[id]/agenda.ics': 'agenda/event.ics.ts',
  ...inParts('/klarifikasi', 'klarifikasi/index.astro'),
  '/klarifikasi/rss.xml': 'klarifikasi/rss.xml.ts',
  '/klarifikasi/feed.json': 'klarifikasi/feed.json.ts',
  '/klarifikasi/[id]': 'klarifikasi/[id].astro',
  '/kinerja': 'kinerja/index.astro',
  '/kinerja/indikator.csv': 'kinerja/indicators.csv.ts',
  '/kinerja/indikator.json': 'kinerja/indicators.json.ts',
  '/kinerja/anggaran.csv': 'kinerja/budgets.csv.ts',
  '/kinerja/[id]': 'kinerja/[id].astro',
  '/informasi': 'informasi/index.astro',
  '/informasi/permohonan': 'informasi/permohonan.astro',
  '/informasi/kategori/[category]': 'informasi/[category].astro',
  '/informasi/formulir-permohonan': 'informasi/request-form.astro',
  '/informasi/formulir-keberatan': 'informasi/objection-form.astro',
  '/informasi/laporan': 'informasi/reports.astro',
  '/informasi/daftar.csv': 'informasi/list.csv.ts',
  '/informasi/[id]': 'informasi/[id].astro',
  ...inParts('/dataset', 'dataset/index.astro'),
  '/dataset/[id]': 'dataset/[id].astro',
  '/dataset/[id]/tableschema.json': 'dataset/tableschema.json.ts',
  '/dataset/[id]/datapackage.json': 'dataset/datapackage.json.ts',
  '/dataset/[id]/json/[file].json': 'dataset/rows.json.ts',
  '/galeri': 'galeri/index.astro',
  '/galeri/[id]': 'galeri/[id].astro',
  '/halaman/[id]': 'halaman/[id].astro',
  '/media-sosial': 'media-sosial/index.astro',
  '/media-sosial/feed.json': 'media-sosial/feed.json.ts',
  '/media-sosial/[type]/[id]': 'media-sosial/[id].astro',
  '/media-sosial/[type]/[id]/bahan.zip': 'media-sosial/archive.zip.ts',
  '/media-sosial/[type]/[id]/[image].jpg': 'media-sosial/image.jpg.ts',
  ...documentRoutes(),
} as const;

/** Routes of the regency's portal, which gathers what the OPDs publish and links to their sites. */
const portalRoutes = {
  '/': 'portal/index.astro',
  '/opd': 'portal/opd.astro',
  ...inParts('/berita', 'berita/index.astro'),
  ...inParts('/berita/tahun/[year]', 'berita/[year].astro'),
  ...inParts('/berita/topik/[topic]', 'berita/[topic].astro'),
  ...inParts('/pengumuman', 'pengumuman/index.astro'),
  ...inParts('/agenda', 'agenda/index.astro'),
  '/agenda/kalender.ics': 'agenda/kalender.ics.ts',
  ...withChoices('/layanan', 'portal/services.astro'),
  ...withChoices('/kinerja', 'portal/performance.astro'),
  '/kinerja/indikator.csv': 'kinerja/indicators.csv.ts',
  '/kinerja/indikator.json': 'kinerja/indicators.json.ts',
  '/kinerja/anggaran.csv': 'kinerja/budgets.csv.ts',
  ...withChoices('/informasi', 'portal/information.astro'),
  '/informasi/daftar.csv': 'informasi/list.csv.ts',
  ...inParts('/klarifikasi', 'klarifikasi/index.astro'),
  '/klarifikasi/rss.xml': 'klarifikasi/rss.xml.ts',
  '/klarifikasi/feed.json': 'klarifikasi/feed.json.ts',
  ...inParts('/dataset', 'dataset/index.astro'),
  '/evaluasi': 'evaluasi/index.astro',
  '/evaluasi/peringkat.csv': 'evaluasi/peringkat.csv.ts',
  '/evaluasi/bulan.csv': 'evaluasi/bulan.csv.ts',
  '/evaluasi/kewajiban.csv': 'evaluasi/kewajiban.csv.ts',
  '/evaluasi/[opd]': 'evaluasi/[opd].astro',
  '/evaluasi/[opd]/bulan.csv': 'evaluasi/opd-bulan.csv.ts',
} as const;

/** Routes that every site has. */
const sharedRoutes = {
  '/jajak/[id]': 'jajak/[id].astro',
  '/kontak': 'site/kontak.astro',
  '/cari': 'site/cari.astro',
  '/peta-situs': 'site/peta-situs.astro',
  '/aksesibilitas': 'site/aksesibilitas.astro',
  '/privasi': 'site/privasi.astro',
  '/404': 'site/404.astro',
  '/favicon.svg': 'files/favicon.svg.ts',
  '/rss.xml': 'files/rss.xml.ts',
  '/feed.json': 'files/feed.json.ts',
  '/data.json': 'files/data.json.ts',
  '/sitemap.xml': 'files/sitemap.xml.ts',
  '/robots.txt': 'files/robots.txt.ts',
  '/.well-known/security.txt': 'files/security.txt.ts',
  '/bagikan/[...image].png': 'files/share-image.png.ts',
  '/_redirects': 'files/redirects.ts',
  '/[...old]': 'legacy/old.astro',
} as const;

/** All patterns of a site, by the file that answers them. */
export function patternsOf(slug: string): Readonly<Record<string, string>> {
  return { ...(slug === portalSlug ? portalRoutes : opdRoutes), ...sharedRoutes };
}

/**
 * Routes to inject into a site. A route for which the site has a file of its own in `src/pages/` is left out.
 * @param slug the OPD's folder.
 * @param pages the site's `src/pages/`.
 * @param focus see `focusOf`.
 */
export function routesOf(slug: string, pages: URL, focus?: readonly string[]): InjectedRoute[] {
  return Object.entries(patternsOf(slug))
    .filter(([pattern]) => !focus || isOfFocus(pattern, focus))
    .filter(([pattern]) => !hasOwnPage(pattern, pages))
    .map(([pattern, file]) => ({ pattern, entrypoint: `@opd/theme/routes/${file}`, prerender: true }));
}

/** The pages of entries of a type in focus, and the files beside entries. */
function isOfFocus(pattern: string, focus: readonly string[]): boolean {
  const [, first = '', second = ''] = pattern.split('/');
  return second === '[id]' && (first === '[type]' || focus.some((entry) => focusType(entry) === first));
}

/** `/berita` is overridden by `berita.astro` or `berita/index.astro`, an endpoint by `feed.json.ts`. */
function hasOwnPage(pattern: string, pages: URL): boolean {
  const path = pattern === '/' ? 'index' : pattern.slice(1);
  return [`${path}.astro`, `${path}/index.astro`, `${path}.ts`].some((file) => existsSync(new URL(file, pages)));
}
