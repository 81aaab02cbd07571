import { fileURLToPath } from 'node:url';
import { loadRegency } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { today } from '../format/date.ts';

/**
 * The day a site is built for, `YYYY-MM-DD` in the regency's zone. `OPD_TODAY` overrides the clock, so that a
 * build can be repeated. A regency that cannot be read is the check's matter: then WIB counts.
 */
export async function buildDay(contentRoot: URL): Promise<string> {
  if (process.env.OPD_TODAY) return process.env.OPD_TODAY;
  const { value } = await loadRegency(nodeReader(fileURLToPath(contentRoot)));
  return today(value?.timeZone ?? 'Asia/Jakarta');
}
