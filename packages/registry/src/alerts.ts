import { type AlertReach, reachesSite } from '@opd/schema';
import type { Regency } from './regency.ts';

/**
 * Tells whether a site shows an emergency that another OPD has raised: only offices that the regency has authorised reach
 * beyond their own site and the portal.
 * @param owner folder of the OPD that raised it.
 * @param slug folder of the site.
 */
export function showsAlertOf(
  regency: Pick<Regency, 'alertOffices'>,
  { owner, reach }: { readonly owner: string; readonly reach: AlertReach },
  slug: string,
): boolean {
  return owner !== slug && regency.alertOffices.includes(owner) && reachesSite(reach, slug);
}
