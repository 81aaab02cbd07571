import { cp, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { repositoryRoot } from '../src/workspace.ts';

const skipped = new Set(['node_modules', 'dist', '.astro', '.turbo', '.cache', '.git']);

/**
 * Copies this repository as it lies on the disk, without what was installed or built, so that a test may
 * edit it. Packages come from the original's node_modules/.
 * @returns absolute path of the copy; the test removes it.
 */
export async function copyRepository(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'opd-copy-'));
  for (const name of await readdir(repositoryRoot)) {
    if (skipped.has(name)) continue;
    const filter = (path: string) => !skipped.has(basename(path));
    await cp(join(repositoryRoot, name), join(copy, name), { recursive: true, filter });
  }
  await symlink(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
