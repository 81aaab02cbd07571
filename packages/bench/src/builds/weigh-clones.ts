import { execFileSync } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How a repository is cloned, and what `git clone` is told. */
const ways = {
  full: [],
  shallow: ['--depth=1'],
  partial: ['--filter=blob:none'],
  sparse: ['--filter=blob:none', '--sparse'],
} as const;

/**
 * What lies on the disk after cloning a repository in several ways, its files included, without what is installed. The
 * sparse clone has what one site is built from.
 * @param root the repository.
 * @param slug of that site.
 * @returns bytes; `history` is the packed history alone.
 */
export async function weighClones(
  root: string,
  slug: string,
): Promise<{ readonly history: number; readonly clones: Record<string, number> }> {
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  git(root, 'gc', '--quiet', '--prune=now');
  for (const name of ['allowFilter', 'allowAnySHA1InWant']) git(root, 'config', `uploadpack.${name}`, 'true');
  const clones: Record<string, number> = {};
  for (const [way, args] of Object.entries(ways)) {
    const path = `${root}-${way}`;
    await rm(path, { recursive: true, force: true });
    git(root, 'clone', '--quiet', ...args, `file://${root}`, path);
    if (way === 'sparse') git(path, 'sparse-checkout', 'set', 'packages', `content/${slug}`, `sites/${slug}`);
    clones[way] = await sizeOf(path);
    await rm(path, { recursive: true });
  }
  return { history: await sizeOf(join(root, '.git/objects')), clones };
}

/** Bytes of all files below a folder; none when it is not there. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let sum = 0;
  for (const entry of entries) if (entry.isFile()) sum += (await stat(join(entry.parentPath, entry.name))).size;
  return sum;
}
