import type { Regency } from '@opd/registry';

/** A zone of Indonesia, as `kabupaten.yaml` names it. */
export type TimeZone = Regency['timeZone'];

/**
 * Label and offset of each zone (Keppres 41/1987). Indonesia has no summer time, so the offset is
 * the same on every day; a test compares the table with the time zone database of Node.
 */
const zones: Record<TimeZone, { readonly label: string; readonly offsetMinutes: number }> = {
  'Asia/Jakarta': { label: 'WIB', offsetMinutes: 420 },
  'Asia/Makassar': { label: 'WITA', offsetMinutes: 480 },
  'Asia/Jayapura': { label: 'WIT', offsetMinutes: 540 },
};

/** Short name that follows a time: `WIB`, `WITA` or `WIT`. */
export function zoneLabel(timeZone: TimeZone): string {
  return zones[timeZone].label;
}

/** Offset from UTC in minutes: 420. */
export function zoneMinutes(timeZone: TimeZone): number {
  return zones[timeZone].offsetMinutes;
}

/** Offset from UTC as RFC 3339 writes it: `+07:00`. */
export function zoneOffset(timeZone: TimeZone): string {
  return `+${String(zoneMinutes(timeZone) / 60).padStart(2, '0')}:00`;
}

/**
 * A local day or time as RFC 3339 with the offset, for `<time datetime>`, Open Graph and JSON-LD.
 * A day stays a day, since it has no moment: `2026-12-01`.
 * @param local `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` on the regency's clock.
 * @example machineDateTime('2026-12-01T09:00', 'Asia/Jakarta') // '2026-12-01T09:00+07:00'
 */
export function machineDateTime(local: string, timeZone: TimeZone): string {
  return local.includes('T') ? `${local}${zoneOffset(timeZone)}` : local;
}

/**
 * A local day or time as RFC 3339 wants it whole, for feeds; a day stands for its noon, which is the same day in every
 * zone of Indonesia.
 * @param local `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` on the regency's clock.
 * @example fullDateTime('2026-12-01', 'Asia/Jakarta') // '2026-12-01T12:00:00+07:00'
 */
export function fullDateTime(local: string, timeZone: TimeZone): string {
  return `${local.includes('T') ? local : `${local}T12:00`}:00${zoneOffset(timeZone)}`;
}

/**
 * The moment of a local day or time, see `fullDateTime`.
 * @param local `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` on the regency's clock.
 * @throws RangeError when it is no date.
 */
export function moment(local: string, timeZone: TimeZone): Date {
  const date = new Date(fullDateTime(local, timeZone));
  if (Number.isNaN(date.getTime())) {
    throw new RangeError(`Unexpected date \`${local}\`, expected \`YYYY-MM-DD\` or \`YYYY-MM-DDTHH:mm\``);
  }
  return date;
}
