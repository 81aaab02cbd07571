import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFiles, manifestName, type StagedRelease } from '@opd/deploy';

/**
 * Keeps what `opd verify` must know of a release, away from the server that it is to be compared with: whoever changes
 * pages there could change a manifest there as well.
 * @param record absolute path of the folder of all records.
 */
export async function recordRelease(record: string, { site, folder }: StagedRelease): Promise<void> {
  await mkdir(join(record, site), { recursive: true });
  for (const name of [manifestName, hostFiles.redirects]) await cp(join(folder, name), join(record, site, name));
}
