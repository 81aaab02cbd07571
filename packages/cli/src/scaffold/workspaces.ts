import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { planLockfile, type WorkspaceManifest } from './lockfile.ts';

const manifestSchema = z.record(z.string(), z.unknown());

/** Folders of the workspaces below one: `packages/theme`. @param parent `packages`, `sites` or `content`. */
export async function workspaceFolders(root: string, parent: string): Promise<string[]> {
  const entries = await readdir(join(root, parent), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`)
    .sort();
}

async function readManifest(root: string, folder: string): Promise<WorkspaceManifest> {
  const text = await readFile(join(root, folder, 'package.json'), 'utf8');
  return { folder, manifest: manifestSchema.parse(JSON.parse(text)) };
}

/**
 * Writes the lockfile of a repository whose sites and contents are new, without asking a registry.
 * @param root the new repository, with its sites and contents.
 * @param lockfile the text of the lockfile from which it sets out.
 */
export async function writeLockfile(root: string, lockfile: string): Promise<void> {
  const folders = [...(await workspaceFolders(root, 'sites')), ...(await workspaceFolders(root, 'content'))];
  const manifests = await Promise.all(folders.map((folder) => readManifest(root, folder)));
  const planned = planLockfile(JSON.parse(lockfile), manifests);
  await writeFile(join(root, 'package-lock.json'), `${JSON.stringify(planned, null, 2)}\n`);
}
