import { join } from 'node:path';
import { readRegency } from '../workspace.ts';

/** Neither Astro nor Turborepo reports to its makers from a government's machine. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

/**
 * The calendar day in a time zone.
 * @param zone IANA name: `Asia/Jakarta`.
 * @returns `YYYY-MM-DD`.
 */
export function dayIn(zone: string, now: Date): string {
  const part = Object.fromEntries(
    new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.year}-${part.month}-${part.day}`;
}

/**
 * The day for which sites are built and content is judged: OPD_TODAY, or today in the regency's zone.
 * @param root the repository.
 * @returns `YYYY-MM-DD`.
 * @throws OpdError when `kabupaten.yaml` cannot be read.
 */
export async function currentDay(root: string): Promise<string> {
  return process.env.OPD_TODAY ?? dayIn((await readRegency(root)).timeZone, new Date());
}

/**
 * Environment of every build: the day for which the sites are built, which an OPD_TODAY set by the caller
 * overrides, so that a build can be repeated.
 * @param root the repository.
 * @throws OpdError when `kabupaten.yaml` cannot be read.
 */
export async function buildEnvironment(root: string): Promise<Record<string, string>> {
  // Compiled code of Astro and of the theme is kept from one build to the next (nodejs.org/api/module.html).
  const compiled = join(root, '.cache/node');
  return { ...quiet, NODE_COMPILE_CACHE: compiled, OPD_TODAY: await currentDay(root) };
}
