import { git } from '../../io/git.ts';
import { publishedBranch } from './clone.ts';
import type { DraftName } from './guard.ts';

/** Branch on which decap-server keeps the draft of an entry. */
export function draftBranch({ collection, slug }: DraftName): string {
  return `cms/${collection}/${slug}`;
}

/** Branches of all drafts. @param folder the clone. */
export async function listDrafts(folder: string): Promise<string[]> {
  const text = await git(folder, ['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads/cms/']);
  return text.split('\n').filter(Boolean);
}

/**
 * Paths outside a folder that publishing a draft would change. There are none, unless somebody wrote into the clone.
 * @param folder the clone.
 * @param home folder of the entry, from the repository's root, with a final slash.
 */
export async function strayPaths(folder: string, branch: string, home: string): Promise<string[]> {
  return (await changedPaths(folder, publishedBranch, branch)).filter((path) => !path.startsWith(home));
}

/**
 * Puts commits onto another one; gives up, with everything as it was, when they conflict, or when Git would carry them
 * over into the folder to which an entry was moved.
 * @param folder the clone.
 * @param from the commits are those of `branch` that this one does not hold.
 * @returns whether it went.
 */
export async function rebase(folder: string, branch: string, from: string, onto: string): Promise<boolean> {
  const [base, target, tip] = await Promise.all(
    [
      ['merge-base', onto, branch],
      ['rev-parse', onto],
      ['rev-parse', branch],
    ].map((args) => git(folder, args)),
  );
  if (from === onto && base === target) return true;
  const before = new Set(await changedPaths(folder, from, branch));
  try {
    await git(folder, ['rebase', '--quiet', '--onto', onto, from, branch]);
    const isSame = (await changedPaths(folder, onto, branch)).every((path) => before.has(path));
    if (!isSame) await git(folder, ['reset', '--quiet', '--hard', String(tip).trim()]);
    return isSame;
  } catch {
    await git(folder, ['rebase', '--abort']).catch(() => undefined);
    return false;
  } finally {
    await git(folder, ['checkout', '--quiet', '--force', publishedBranch]);
  }
}

/** Paths that a branch changed since it left another one; of a moved file both. */
async function changedPaths(folder: string, since: string, branch: string): Promise<string[]> {
  const text = await git(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '-z',
    `${since}...${branch}`,
  ]);
  return text.split('\0').filter(Boolean);
}
