import { join } from 'node:path';
import { readClock } from '@opd/registry';
import { OpdError } from '../error.ts';
import { readRegency } from '../workspace.ts';

/** Neither Astro nor Turborepo reports to its makers from a government's machine. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

/**
 * The moment for which sites are built and content is judged, see `readClock`.
 * @param root the repository.
 * @returns `YYYY-MM-DDTHH:mm` on the regency's clock.
 * @throws OpdError when `kabupaten.yaml` cannot be read, or the clock is set to something else.
 */
export async function currentMoment(root: string): Promise<string> {
  // A clock that is set needs no zone, nor a regency that can be read.
  const zone = process.env.OPD_TODAY ? 'UTC' : (await readRegency(root)).timeZone;
  try {
    return readClock(process.env, zone);
  } catch (error) {
    throw new OpdError(String(error), 'Set OPD_TODAY to a day or to a moment, or unset it.');
  }
}

/**
 * The day of `currentMoment`.
 * @returns `YYYY-MM-DD`.
 * @throws OpdError, as `currentMoment` does.
 */
export async function currentDay(root: string): Promise<string> {
  return (await currentMoment(root)).slice(0, 10);
}

/**
 * Environment of every build: the clock for which the sites are built, which an OPD_TODAY set by the caller
 * overrides, so that a build can be repeated. The day counts in Turborepo's fingerprint of every site; the time does
 * not, since it matters only to a site on which something begins or ends at that very hour, see `writeOutside`.
 * @param root the repository.
 * @throws OpdError, as `currentMoment` does.
 */
export async function buildEnvironment(root: string): Promise<Record<string, string>> {
  // Compiled code of Astro and of the theme is kept from one build to the next (nodejs.org/api/module.html).
  const compiled = join(root, '.cache/node');
  const [day = '', time = ''] = (await currentMoment(root)).split('T');
  return { ...quiet, NODE_COMPILE_CACHE: compiled, OPD_TODAY: day, OPD_TIME: time };
}
