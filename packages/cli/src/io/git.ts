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

/** Paths that differ between a commit's merge base and the files as they lie here, untracked ones included. */
export async function changedPaths(root: string, ref: string): Promise<string[]> {
  const base = (await git(root, ['merge-base', ref, 'HEAD'])).trim();
  const [changed, untracked] = await Promise.all([
    git(root, ['diff', '--name-only', '--no-renames', '-z', base]),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  return [...new Set(`${changed}${untracked}`.split('\0').filter(Boolean))].sort();
}
