import { absoluteUrl } from '../format/address.ts';
import type { Site } from '../site.ts';
import { escapeXml } from './xml.ts';

/** A page to be found by search engines. */
export interface SitemapPage {
  /** Path on the site, `/berita/`. */
  readonly path: string;
  /** Day of the content's own last change, `YYYY-MM-DD`; absent when the page only lists others. */
  readonly lastChange?: string;
}

const mostPages = 50_000;
const longestUrl = 2_048;
const mostBytes = 52_428_800;

/**
 * The sitemap of a site, each page once, sorted by address (sitemaps.org protocol 0.9).
 * @throws RangeError when the protocol's limits are passed: 50,000 pages, 50 MB, addresses under 2,048
 * characters and on the site's own host.
 */
export function renderSitemap(site: Pick<Site, 'origin'>, pages: readonly SitemapPage[]): string {
  const changes = new Map<string, string | undefined>();
  for (const { path, lastChange } of pages) changes.set(ownAddress(site, path), lastChange);
  if (changes.size > mostPages) {
    throw new RangeError(`Unexpected ${changes.size} pages in one sitemap, expected at most ${mostPages}, split it`);
  }
  const urls = [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, day]) => urlElement(url, day));
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
  if (Buffer.byteLength(xml) > mostBytes) {
    throw new RangeError(
      `Unexpected sitemap of ${Buffer.byteLength(xml)} bytes, expected at most ${mostBytes}, split it`,
    );
  }
  return xml;
}

function ownAddress(site: Pick<Site, 'origin'>, path: string): string {
  const url = absoluteUrl(site, path);
  if (new URL(url).origin !== new URL(site.origin).origin) {
    throw new RangeError(`Unexpected address \`${url}\` in the sitemap of \`${site.origin}\`, leave other hosts out`);
  }
  if (url.length >= longestUrl) {
    throw new RangeError(
      `Unexpected address of ${url.length} characters, expected under ${longestUrl}, shorten \`${url.slice(0, 80)}…\``,
    );
  }
  return url;
}

function urlElement(url: string, lastChange: string | undefined): string {
  const lastmod = lastChange === undefined ? '' : `<lastmod>${escapeXml(lastChange)}</lastmod>`;
  return `<url><loc>${escapeXml(url)}</loc>${lastmod}</url>`;
}
