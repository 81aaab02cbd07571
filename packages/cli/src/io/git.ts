import { spawn } from 'node:child_process';
import { OpdError } from '../error.ts';

/**
 * What git answers.
 * @param root the repository.
 * @throws OpdError with git's own words.
 */
export function git(root: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let words = '';
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      words += part;
    });
    child.once('error', (error) => reject(new OpdError(`git did not start: ${error.message}`, 'Install Git.')));
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
      else reject(new OpdError(`git ${args[0]} failed: ${words.trim()}`, 'Mend what git says, then try again.'));
    });
  });
}

/** What differs from a commit. */
export interface Changes {
  /** The commit from which the present one branched off. */
  readonly base: string;
  /** Paths from the repository's root, with `/`, sorted; of a moved file both. */
  readonly paths: readonly string[];
}

/** What differs between a commit's merge base and the files as they lie here, untracked ones included. */
export async function changesSince(root: string, ref: string): Promise<Changes> {
  const untrackedFiles = git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  // It takes longest and starts first; what is wrong with the commit is told rather than what is wrong here.
  untrackedFiles.catch(() => {});
  const base = (await git(root, ['merge-base', ref, 'HEAD'])).trim();
  const changed = await git(root, ['diff', '--name-only', '--no-renames', '-z', base]);
  const untracked = await untrackedFiles;
  return { base, paths: [...new Set(`${changed}${untracked}`.split('\0').filter(Boolean))].sort() };
}
