import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, repositoryPath, stripPhoto } from '@opd/check';

/** Rules whose findings a photo loses when it is made smaller and stripped. */
const mendable: ReadonlySet<string> = new Set(['photo-metadata-private', 'photo-too-heavy', 'photo-too-many-pixels']);

/**
 * Makes photos small and takes out where and with what they were taken.
 * @param root the repository.
 * @returns paths of the photos that were written anew, sorted.
 */
export async function fixPhotos(root: string, findings: readonly Finding[]): Promise<string[]> {
  const photos = findings.filter(({ ruleId }) => mendable.has(ruleId)).map(repositoryPath);
  const fixed: string[] = [];
  for (const photo of [...new Set(photos)].sort()) {
    const bytes = await readFile(join(root, photo));
    const stripped = await stripPhoto(bytes);
    if (stripped === bytes) continue;
    await writeFile(join(root, photo), stripped);
    fixed.push(photo);
  }
  return fixed;
}
