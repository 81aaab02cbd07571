import { spawn } from 'node:child_process';
import { OpdError } from '../error.ts';

/** What git is given beside its arguments. */
export interface GitInput {
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads; nothing by default. */
  readonly input?: string;
}

/**
 * What git answers.
 * @param root the repository.
 * @throws OpdError with git's own words.
 */
export function git(root: string, args: readonly string[], { env, input = '' }: GitInput = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: root, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    // Git that ends before it has read everything says why itself.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
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

/**
 * What differs between a commit's merge base and the files as they lie here, untracked ones included.
 * @param committed leaves out what is not committed: in a fresh checkout there is none, and to look for it takes git
 * a second where there are 64,000 entries.
 */
export async function changesSince(root: string, ref: string, committed = false): Promise<Changes> {
  if (committed) {
    const base = (await git(root, ['merge-base', ref, 'HEAD'])).trim();
    return { base, paths: pathsOf(await git(root, ['diff', '--name-only', '--no-renames', '-z', base, 'HEAD'])) };
  }
  const untrackedFiles = git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  // It takes longest and starts first; what is wrong with the commit is told rather than what is wrong here.
  untrackedFiles.catch(() => {});
  const base = (await git(root, ['merge-base', ref, 'HEAD'])).trim();
  const changed = await git(root, ['diff', '--name-only', '--no-renames', '-z', base]);
  const untracked = await untrackedFiles;
  return { base, paths: pathsOf(`${changed}${untracked}`) };
}

/** @param list paths that end with a zero byte each. */
function pathsOf(list: string): string[] {
  return [...new Set(list.split('\0').filter(Boolean))].sort();
}
