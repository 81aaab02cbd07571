import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OpdError } from '../../error.ts';
import { git } from '../../io/git.ts';

/** The branch of the clone that stands for what is published. Drafts are branches beside it. */
export const publishedBranch = 'main';

/** Commit of the root repository that the clone took in last; what `main` holds beyond it was saved in the CMS. */
export const knownRef = 'refs/situs-opd/known';

/**
 * Whoever uses this machine may have told Git to sign, to run hooks or to print diffs in another way. None of it
 * concerns the clone, whose diffs decap-server reads.
 */
const settings: Readonly<Record<string, string>> = {
  'user.name': 'Operator (lokal)',
  'user.email': 'operator@lokal.invalid',
  'commit.gpgsign': 'false',
  'core.hooksPath': '/dev/null',
  'core.autocrlf': 'false',
  'core.safecrlf': 'false',
  'core.quotePath': 'false',
  'core.fsmonitor': 'false',
  'color.ui': 'false',
  'diff.noprefix': 'false',
  'diff.mnemonicPrefix': 'false',
  // Entries resemble each other: a new one would pass for another OPD's, moved.
  'diff.renames': 'false',
  'merge.ff': 'true',
  'rebase.autoStash': 'false',
  'rerere.enabled': 'false',
};

/**
 * Makes the clone in which the CMS works, unless it is there: decap-server changes branches in its working tree, which
 * must never happen to the files under a developer's hands. On one disk it shares the history through hard links.
 * @param root the repository.
 * @param folder absolute path of the clone.
 * @throws OpdError when the root is no Git repository or holds no commit.
 */
export async function ensureClone(root: string, folder: string): Promise<void> {
  await requireRepository(root);
  if (!existsSync(folder)) await makeClone(root, folder);
  // Left by a process that was killed; nobody else works here.
  for (const lock of ['index.lock', 'HEAD.lock', 'config.lock']) await rm(join(folder, '.git', lock), { force: true });
  for (const [name, value] of Object.entries(settings)) await git(folder, ['config', name, value]);
  await requirePlainDiffs(folder);
}

/** A program that shows diffs in its own way cannot be switched off for one repository. */
async function requirePlainDiffs(folder: string): Promise<void> {
  const program = await git(folder, ['config', '--get', '--default', '', 'diff.external']);
  if (program.trim() !== '')
    throw new OpdError(
      `Git shows diffs with \`${program.trim()}\`, which the CMS cannot read.`,
      'Use it as a difftool instead: `git config --global --unset diff.external`.',
    );
}

async function requireRepository(root: string): Promise<void> {
  const prefix = await git(root, ['rev-parse', '--show-prefix']).catch((error: unknown) => {
    throw unusable(error);
  });
  if (prefix.trim() !== '')
    throw new OpdError(`${root} lies inside another Git repository.`, 'Run `git init` here, and commit the files.');
  await git(root, ['rev-parse', '--verify', 'HEAD']).catch((error: unknown) => {
    throw unusable(error);
  });
}

function unusable(error: unknown): OpdError {
  const words = error instanceof Error ? error.message : String(error);
  return new OpdError(
    `The CMS cannot save: ${words}`,
    'It saves into a Git repository that holds a commit: run `git init`, `git add .`, `git commit`.',
  );
}

async function makeClone(root: string, folder: string): Promise<void> {
  // Under another name until it is complete, since a killed process leaves half a clone.
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await git(root, ['clone', '--quiet', '--no-checkout', '--no-tags', root, unfinished]);
  const inClone = (...args: string[]) => git(unfinished, args);
  await inClone('sparse-checkout', 'init', '--cone');
  await inClone('sparse-checkout', 'set', 'content');
  const head = (await git(root, ['rev-parse', 'HEAD'])).trim();
  await inClone('checkout', '--quiet', '--force', '-B', publishedBranch, head);
  await inClone('remote', 'remove', 'origin');
  await inClone('update-ref', knownRef, head);
  await rename(unfinished, folder);
}
