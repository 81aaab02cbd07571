import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { linkInstalled, syncSites, writeLockfile } from '@opd/cli/scaffold';
import { measuredEnvironment } from '../measure/environment.ts';
import { repositoryRoot } from '../repository-root.ts';

/** What was installed, built or written by a program, and tests: no build reads them. */
const unwanted = new Set(['node_modules', 'dist', '.astro', '.turbo', '.cache', 'e2e', 'test']);

/** What another regency has of its own. */
const ownOfRegency = new Set(['.git', 'content', 'sites', 'package-lock.json']);

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
  await syncSites(root);
  await linkInstalled(repositoryRoot, root);
  await writeLockfile(root, await readFile(join(repositoryRoot, 'package-lock.json'), 'utf8'));
  await writeFile(join(root, '.gitignore'), 'node_modules\ndist/\n.astro/\n.turbo/\n.cache/\n.outside.json\n');
  run(root, 'git', ['init', '--quiet', '--initial-branch=main']);
  // Git would tidy up beside the builds: to pack gigabytes of photos keeps a core busy for minutes.
  run(root, 'git', ['config', 'gc.auto', '0']);
  run(root, 'git', ['config', 'maintenance.auto', 'false']);
  run(root, 'git', ['add', '--all']);
  const author = ['-c', 'user.name=Ukur', '-c', 'user.email=ukur@contoh.example', '-c', 'commit.gpgsign=false'];
  run(root, 'git', [...author, 'commit', '--quiet', '--message', 'Isi']);
}

function run(root: string, command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, env: measuredEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
}
