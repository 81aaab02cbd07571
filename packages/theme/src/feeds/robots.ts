import { absoluteUrl } from '../format/address.ts';
import type { Site } from '../site.ts';

/** robots.txt (RFC 9309): everything is public; the sitemap says where to begin. */
export function renderRobots(site: Pick<Site, 'origin'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site, '/sitemap.xml')}\n`;
}
