import { fileURLToPath } from 'node:url';
import { loadRegency, type Regency, readClock } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';

/** What decides which entries a site shows. */
export interface BuildFrame {
  /** `YYYY-MM-DDTHH:mm` on the regency's clock, see `readClock`. */
  readonly moment: string;
  readonly regency: Pick<Regency, 'alertOffices'>;
}

/** Frames that are being read, by address of the `content/` folder. */
const reading = new Map<string, Promise<BuildFrame>>();

/**
 * The frame of a build. All who ask at one time, as the collections of a site do, get the same: read once, and of one
 * minute. Who asks later gets a new one, since a dev server runs on.
 */
export function buildFrame(contentRoot: URL): Promise<BuildFrame> {
  const known = reading.get(contentRoot.href);
  if (known) return known;
  const frame = readFrame(contentRoot).finally(() => reading.delete(contentRoot.href));
  reading.set(contentRoot.href, frame);
  return frame;
}

/**
 * The moment for which a site is built, and the regency as far as it decides what is shown. One that cannot be read is
 * the check's matter: then WIB counts, and no office is authorised.
 */
async function readFrame(contentRoot: URL): Promise<BuildFrame> {
  const { value } = await loadRegency(nodeReader(fileURLToPath(contentRoot)));
  return {
    moment: readClock(process.env, value?.timeZone ?? 'Asia/Jakarta'),
    regency: { alertOffices: value?.alertOffices ?? [] },
  };
}
