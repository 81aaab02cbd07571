import { hasSite, portalSlug, type RegisteredOpd, type Staffing, staffing } from '@opd/registry';
import type { SiteContent } from './site-content.ts';

/** An OPD with a site, and how it is staffed on the day of the check. */
export interface StaffedOpd {
  readonly opd: RegisteredOpd;
  readonly staffing: Staffing;
}

/**
 * The OPD whose operators are to be judged; nothing for one without a site, for the portal, which the administrators
 * keep, and while the registry cannot be read.
 */
export function staffedOpd({ slug, today, opd: { value: opd }, regency }: SiteContent): StaffedOpd | undefined {
  if (!opd || slug === portalSlug || !hasSite(opd)) return undefined;
  const requiredFrom = regency.value?.operatorsRequiredFrom;
  return { opd, staffing: staffing({ operators: opd.operators, requiredFrom, day: today }) };
}
