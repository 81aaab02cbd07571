import type { Opd } from './opd.ts';
import { portalSlug } from './own-sites.ts';
import type { Regency } from './regency.ts';

/** Public address of an OPD's site, without a final slash: `https://dinkes.bojonegorokab.go.id`. */
export function siteOrigin(regency: Pick<Regency, 'domain'>, opd: Pick<Opd, 'subdomain'>): string {
  return `https://${opd.subdomain}.${regency.domain}`;
}

/** Public address of the portal, without a final slash: `https://bojonegorokab.go.id`. */
export function portalOrigin({ portalUrl }: Pick<Regency, 'portalUrl'>): string {
  return portalUrl.replace(/\/$/, '');
}

/** Public address of any site, also the portal's, without a final slash. */
export function originOf(
  regency: Pick<Regency, 'domain' | 'portalUrl'>,
  site: Pick<Opd, 'subdomain'> & { readonly slug: string },
): string {
  return site.slug === portalSlug ? portalOrigin(regency) : siteOrigin(regency, site);
}

/** Only confirmed OPDs have a site. */
export function hasSite(opd: Pick<Opd, 'status'>): boolean {
  return opd.status === 'confirmed';
}
