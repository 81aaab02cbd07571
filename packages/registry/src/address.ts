import type { Opd } from './opd.ts';
import type { Regency } from './regency.ts';

/** Public address of an OPD's site, without a final slash: `https://dinkes.bojonegorokab.go.id`. */
export function siteOrigin(regency: Pick<Regency, 'domain'>, opd: Pick<Opd, 'subdomain'>): string {
  return `https://${opd.subdomain}.${regency.domain}`;
}

/** Only confirmed OPDs have a site. */
export function hasSite(opd: Pick<Opd, 'status'>): boolean {
  return opd.status === 'confirmed';
}
