import { fileURLToPath } from 'node:url';
import { loadRegency } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { today } from '../format/date.ts';

/**
 * The day a site is built for, `YYYY-MM-DD` in the regency's zone. `OPD_TODAY` overrides the clock, so that a
 * build can be repeated. A regency that cannot be read is the check's matter: then WIB counts.
 * @param command what Astro was started for.
 * @throws when Turborepo builds without `OPD_TODAY`: it would keep the pages under a hash that says nothing of the day,
 *   and hand them out again on every later day. It tells its tasks by `TURBO_HASH` that it runs them
 *   (turborepo.dev/docs/reference/system-environment-variables).
 */
export async function buildDay(contentRoot: URL, command: string): Promise<string> {
  if (process.env.OPD_TODAY) return process.env.OPD_TODAY;
  if (command === 'build' && process.env.TURBO_HASH) {
    throw new Error(
      "Turborepo was not told the day to build for: its cache would show today's pages on later days. Run `npm run build`, which tells it, or set OPD_TODAY to a day such as 2026-11-25.",
    );
  }
  const { value } = await loadRegency(nodeReader(fileURLToPath(contentRoot)));
  return today(value?.timeZone ?? 'Asia/Jakarta');
}
