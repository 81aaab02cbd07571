import { fileURLToPath } from 'node:url';
import { loadRegency, type Regency, readClock } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';

/** What decides which entries a site shows. */
export interface BuildFrame {
  /** `YYYY-MM-DDTHH:mm` on the regency's clock, see `readClock`. */
  readonly moment: string;
  readonly regency: Pick<Regency, 'alertOffices'>;
}

/**
 * The moment for which a site is built, and the regency as far as it decides what is shown. One that cannot be read is
 * the check's matter: then WIB counts, and no office is authorised.
 */
export async function buildFrame(contentRoot: URL): Promise<BuildFrame> {
  const { value } = await loadRegency(nodeReader(fileURLToPath(contentRoot)));
  return {
    moment: readClock(process.env, value?.timeZone ?? 'Asia/Jakarta'),
    regency: { alertOffices: value?.alertOffices ?? [] },
  };
}
