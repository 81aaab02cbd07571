import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { workspaceFolders } from './workspaces.ts';

const namedSchema = z.object({ name: z.string() });

/**
 * Gives a copy of this repository what `npm ci` would install, by links to what is installed here: for tests and
 * benchmarks, which have no network. Its own workspaces are linked to itself.
 * @param from the repository where everything is installed.
 * @param root the copy, with its packages, sites and contents; without a `node_modules/`.
 */
export async function linkInstalled(from: string, root: string): Promise<void> {
  const installed = join(from, 'node_modules');
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir(installed)) {
    const isOwn = ['@opd', '@site', '@content'].includes(name);
    const isRecord = name.startsWith('.') && name !== '.bin';
    if (!isOwn && !isRecord) await symlink(join(installed, name), join(root, 'node_modules', name));
  }
  for (const folder of await workspaceFolders(root, 'packages')) {
    // Versions that only this package needs.
    const nested = join(from, folder, 'node_modules');
    if (existsSync(nested)) await symlink(nested, join(root, folder, 'node_modules'));
  }
  for (const parent of ['packages', 'sites', 'content'])
    for (const folder of await workspaceFolders(root, parent)) await linkWorkspace(root, folder);
}

/** `node_modules/@opd/theme` leads to `packages/theme`. */
async function linkWorkspace(root: string, folder: string): Promise<void> {
  const { name } = namedSchema.parse(JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')));
  const [scope = ''] = name.split('/');
  await mkdir(join(root, 'node_modules', scope), { recursive: true });
  await symlink(join(root, folder), join(root, 'node_modules', name));
}
