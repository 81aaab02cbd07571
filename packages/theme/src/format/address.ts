import type { Entry } from '../entry.ts';
import type { Site } from '../site.ts';

/**
 * Absolute address of a page or file.
 * @param path a path of the site (`/berita/`), or an address that is absolute already, as entries have on the portal.
 */
export function absoluteUrl({ origin }: Pick<Site, 'origin'>, path: string): string {
  return new URL(path, `${origin}/`).href;
}

/**
 * Absolute address of a file that lies beside an entry.
 * @param file as the frontmatter names it: `./renja-2026.pdf` or `renja-2026.pdf`.
 */
export function entryFileUrl(site: Pick<Site, 'origin'>, entry: Pick<Entry, 'path'>, file: string): string {
  return new URL(file, absoluteUrl(site, entry.path)).href;
}
