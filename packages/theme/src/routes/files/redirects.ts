import { site } from 'virtual:opd/site';
import { portalSlug } from '@opd/registry';
import type { APIRoute } from 'astro';
import { canBePage, movedNews, type OldAddress, oldAddresses } from '../redirects.ts';

/**
 * Old addresses for the web server, as a `_redirects` file: `/berita/baca/<id>` and its `index.php` form on the
 * sites of OPDs, `/berita/<id>/<slug>` on the portal, and all of `redirects.yaml`. What was withdrawn is gone (410,
 * RFC 9110), which servers answer with the page at that address. Hosts that do not read the file have pages that forward
 * or explain.
 */
export const GET: APIRoute = async () => {
  const moved = (await movedNews()).sort((a, b) => a.legacyId - b.legacyId);
  const lines = moved.flatMap(({ legacyId, entry }) =>
    site.slug === portalSlug
      ? [`/berita/${legacyId}/* ${entry.path} 301`]
      : [`/berita/baca/${legacyId} ${entry.path} 301`, `/index.php/berita/baca/${legacyId} ${entry.path} 301`],
  );
  const listed = (await oldAddresses()).flatMap(linesOf);
  return new Response([...listed, ...lines].map((line) => `${line}\n`).join(''));
};

function linesOf(old: OldAddress): string[] {
  if (old.kind === 'withdrawn')
    return canBePage(old.path) ? [`${old.path}/* ${old.path}/ 410`] : [`${old.path} /404.html 410`];
  const own = `${old.path} ${old.to} 301`;
  // Its photos and files have moved with it.
  const isEntry = /^\/[a-z]+\/[^/]+$/.test(old.path) && /^\/[a-z]+\/[^/]+\/$/.test(old.to);
  return isEntry ? [own, `${old.path}/* ${old.to}:splat 301`] : [own];
}
