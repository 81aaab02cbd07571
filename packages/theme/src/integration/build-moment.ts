import { fileURLToPath } from 'node:url';
import { loadRegency, readClock } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';

/**
 * The moment for which a site is built, `YYYY-MM-DDTHH:mm` on the regency's clock, see `readClock`: it decides which
 * entries are shown. A regency that cannot be read is the check's matter: then WIB counts.
 */
export async function buildMoment(contentRoot: URL): Promise<string> {
  const { value } = await loadRegency(nodeReader(fileURLToPath(contentRoot)));
  return readClock(process.env, value?.timeZone ?? 'Asia/Jakarta');
}
