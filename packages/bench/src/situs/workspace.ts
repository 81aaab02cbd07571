import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { measuredEnvironment } from '../measure/environment.ts';
import { repositoryRoot } from '../repository-root.ts';
import { planLockfile } from './lockfile.ts';

/** What was installed, built or written by a program, and tests: no build reads them. */
const unwanted = new Set(['node_modules', 'dist', '.astro', '.turbo', '.cache', 'e2e', 'test']);

/** What another regency has of its own. */
const ownOfRegency = new Set(['.git', 'content', 'sites', 'package-lock.json']);

const namedSchema = z.object({ name: z.string() });

/**
 * Lays out a clone of this repository for another regency, as `README.md` tells to start one: the packages and settings
 * as they lie on the disk, the given `content/`, the sites that `opd sync` writes, and what `npm install` would add: the
 * entries of the lockfile and the links in `node_modules/`. Installed packages are linked to, not copied.
 * @param root the folder, which holds `content/` already and nothing else.
 */
export async function layOutWorkspace(root: string): Promise<void> {
  for (const name of await readdir(repositoryRoot)) {
    if (unwanted.has(name) || ownOfRegency.has(name)) continue;
    const filter = (path: string) => !unwanted.has(basename(path));
    await cp(join(repositoryRoot, name), join(root, name), { recursive: true, filter });
  }
  const packages = await workspaceFolders(root, 'packages');
  for (const folder of packages) {
    // Versions that only this package needs.
    const installed = join(repositoryRoot, folder, 'node_modules');
    if (existsSync(installed)) await symlink(installed, join(root, folder, 'node_modules'));
  }
  await linkInstalled(root);
  await linkWorkspaces(root, packages);
  run(root, process.execPath, ['packages/cli/bin/opd.ts', 'sync']);
  const added = [...(await workspaceFolders(root, 'sites')), ...(await workspaceFolders(root, 'content'))];
  await linkWorkspaces(root, added);
  await writeLockfile(root, added);
  await writeFile(join(root, '.gitignore'), 'node_modules\ndist/\n.astro/\n.turbo/\n.cache/\n');
  run(root, 'git', ['init', '--quiet', '--initial-branch=main']);
  run(root, 'git', ['add', '--all']);
  const author = ['-c', 'user.name=Ukur', '-c', 'user.email=ukur@contoh.example', '-c', 'commit.gpgsign=false'];
  run(root, 'git', [...author, 'commit', '--quiet', '--message', 'Isi']);
}

/** Every installed package, but the workspaces of this repository. */
async function linkInstalled(root: string): Promise<void> {
  const installed = join(repositoryRoot, 'node_modules');
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir(installed)) {
    const isOwn = ['@opd', '@site', '@content'].includes(name);
    const isRecord = name.startsWith('.') && name !== '.bin';
    if (!isOwn && !isRecord) await symlink(join(installed, name), join(root, 'node_modules', name));
  }
}

/** `node_modules/@opd/theme` leads to `packages/theme`. */
async function linkWorkspaces(root: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const { name } = namedSchema.parse(JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')));
    const [scope = ''] = name.split('/');
    await mkdir(join(root, 'node_modules', scope), { recursive: true });
    await symlink(join(root, folder), join(root, 'node_modules', name));
  }
}

async function workspaceFolders(root: string, parent: string): Promise<string[]> {
  const entries = await readdir(join(root, parent), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${parent}/${name}`);
}

async function writeLockfile(root: string, folders: readonly string[]): Promise<void> {
  const manifests = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      manifest: z
        .record(z.string(), z.unknown())
        .parse(JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))),
    })),
  );
  const old: unknown = JSON.parse(await readFile(join(repositoryRoot, 'package-lock.json'), 'utf8'));
  await writeFile(join(root, 'package-lock.json'), `${JSON.stringify(planLockfile(old, manifests), null, 2)}\n`);
}

function run(root: string, command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, env: measuredEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
}
