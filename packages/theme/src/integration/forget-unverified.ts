import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const forgotten = new Set<string>();

/**
 * Empties Astro's own cache of a site's images before the first build of a process: Astro trusts whatever lies there,
 * also a file that a killed build left half written. Our cache, which verifies, fills it again; what this process has
 * written itself may stay.
 */
export async function forgetUnverified(folder: URL): Promise<void> {
  if (forgotten.has(folder.href)) return;
  forgotten.add(folder.href);
  await rm(fileURLToPath(folder), { recursive: true, force: true });
}
