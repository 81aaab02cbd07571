import { site } from 'virtual:opd/site';
import { portalSlug } from '@opd/registry';
import type { APIRoute } from 'astro';
import { movedNews } from '../redirects.ts';

/**
 * Old addresses for the web server, as a `_redirects` file: `/berita/baca/<id>` and its `index.php` form on the
 * sites of OPDs, `/berita/<id>/<slug>` on the portal. Hosts that do not read it have pages that forward.
 */
export const GET: APIRoute = async () => {
  const moved = (await movedNews()).sort((a, b) => a.legacyId - b.legacyId);
  const lines = moved.flatMap(({ legacyId, entry }) =>
    site.slug === portalSlug
      ? [`/berita/${legacyId}/* ${entry.path} 301`]
      : [`/berita/baca/${legacyId} ${entry.path} 301`, `/index.php/berita/baca/${legacyId} ${entry.path} 301`],
  );
  return new Response(lines.map((line) => `${line}\n`).join(''));
};
