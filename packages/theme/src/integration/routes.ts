import { existsSync } from 'node:fs';
import { portalSlug } from '@opd/registry';
import { documentExtensions } from '@opd/schema';
import type { InjectedRoute } from 'astro';

/**
 * One route for each kind of document: an address with an extension in its pattern takes no final slash.
 * (`trailingSlashForPath` in Astro's `core/routing/create-manifest.js`.)
 */
function documentRoutes(): Record<string, string> {
  return Object.fromEntries(
    documentExtensions.map((extension) => [`/[type]/[id]/[file].${extension}`, 'entry-file.ts']),
  );
}

/** Route patterns and their files under `src/routes/`, for the sites of OPDs. */
const opdRoutes = {
  '/': 'opd/index.astro',
  '/profil': 'opd/profil.astro',
  '/layanan': 'layanan/index.astro',
  '/layanan/[id]': 'layanan/[id].astro',
  '/berita': 'berita/index.astro',
  '/berita/laman/[page]': 'berita/[page].astro',
  '/berita/tahun/[year]': 'berita/[year].astro',
  '/berita/topik/[topic]': 'berita/[topic].astro',
  '/berita/[id]': 'berita/[id].astro',
  '/berita/baca/[legacyId]': 'legacy/opd.astro',
  '/index.php/berita/baca/[legacyId]': 'legacy/opd.astro',
  '/pengumuman': 'pengumuman/index.astro',
  '/pengumuman/[id]': 'pengumuman/[id].astro',
  '/agenda': 'agenda/index.astro',
  '/agenda/kalender.ics': 'agenda/kalender.ics.ts',
  '/agenda/[id]': 'agenda/[id].astro',
  '/agenda/[id]/agenda.ics': 'agenda/event.ics.ts',
  '/klarifikasi': 'klarifikasi/index.astro',
  '/klarifikasi/[id]': 'klarifikasi/[id].astro',
  '/kinerja': 'kinerja/index.astro',
  '/kinerja/[id]': 'kinerja/[id].astro',
  '/informasi': 'informasi/index.astro',
  '/informasi/permohonan': 'informasi/permohonan.astro',
  '/informasi/[id]': 'informasi/[id].astro',
  '/dataset': 'dataset/index.astro',
  '/dataset/[id]': 'dataset/[id].astro',
  '/galeri': 'galeri/index.astro',
  '/galeri/[id]': 'galeri/[id].astro',
  '/halaman/[id]': 'halaman/[id].astro',
  ...documentRoutes(),
} as const;

/** Routes of the regency's portal, which gathers what the OPDs publish and links to their sites. */
const portalRoutes = {
  '/': 'portal/index.astro',
  '/opd': 'portal/opd.astro',
  '/berita': 'berita/index.astro',
  '/berita/laman/[page]': 'berita/[page].astro',
  '/berita/tahun/[year]': 'berita/[year].astro',
  '/berita/topik/[topic]': 'berita/[topic].astro',
  '/pengumuman': 'pengumuman/index.astro',
  '/agenda': 'agenda/index.astro',
  '/agenda/kalender.ics': 'agenda/kalender.ics.ts',
  '/layanan': 'portal/layanan.astro',
  '/klarifikasi': 'klarifikasi/index.astro',
  '/dataset': 'dataset/index.astro',
  '/evaluasi': 'evaluasi/index.astro',
  '/evaluasi/peringkat.csv': 'evaluasi/peringkat.csv.ts',
  '/evaluasi/bulan.csv': 'evaluasi/bulan.csv.ts',
  '/evaluasi/kewajiban.csv': 'evaluasi/kewajiban.csv.ts',
  '/evaluasi/[opd]': 'evaluasi/[opd].astro',
  '/evaluasi/[opd]/bulan.csv': 'evaluasi/opd-bulan.csv.ts',
} as const;

/** Routes that every site has. */
const sharedRoutes = {
  '/kontak': 'site/kontak.astro',
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
} as const;

/** All patterns of a site, by the file that answers them. */
export function patternsOf(slug: string): Readonly<Record<string, string>> {
  return { ...(slug === portalSlug ? portalRoutes : opdRoutes), ...sharedRoutes };
}

/**
 * Routes to inject into a site. A route for which the site has a file of its own in `src/pages/` is left out.
 * @param slug the OPD's folder.
 * @param pages the site's `src/pages/`.
 */
export function routesOf(slug: string, pages: URL): InjectedRoute[] {
  return Object.entries(patternsOf(slug))
    .filter(([pattern]) => !hasOwnPage(pattern, pages))
    .map(([pattern, file]) => ({ pattern, entrypoint: `@opd/theme/routes/${file}`, prerender: true }));
}

/** `/berita` is overridden by `berita.astro` or `berita/index.astro`, an endpoint by `feed.json.ts`. */
function hasOwnPage(pattern: string, pages: URL): boolean {
  const path = pattern === '/' ? 'index' : pattern.slice(1);
  return [`${path}.astro`, `${path}/index.astro`, `${path}.ts`].some((file) => existsSync(new URL(file, pages)));
}
