import { absoluteUrl } from '../format/address.ts';
import { addDays } from '../format/calendar.ts';
import { zoneOffset } from '../format/time-zone.ts';
import type { Site } from '../site.ts';

/** RFC 9116 advises less than a year; half of one outlasts a long pause between builds. */
const validDays = 180;

/** `/.well-known/security.txt`: where to report a hole (RFC 9116). It runs out unless the site is built again. */
export function renderSecurityTxt(site: Site): string {
  const { securityContact, timeZone } = site.regency;
  return [
    `Contact: ${securityContact}`,
    `Expires: ${addDays(site.today, validDays)}T00:00:00${zoneOffset(timeZone)}`,
    'Preferred-Languages: id, en',
    `Canonical: ${absoluteUrl(site, '/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
