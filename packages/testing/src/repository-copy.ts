import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of this repository. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** What was installed or built, and the history, since a copy has its own. */
const neverCopied = new Set(['node_modules', 'dist', '.astro', '.turbo', '.cache', '.git']);

/** What only tests, benchmarks and releases read. */
const onlyForTests = /^packages\/\w+\/(?:test|e2e|bench|peers)$|^\.changeset$/;

/** What is copied. */
export interface CopyOptions {
  /** Leaves out what only tests read, a fifth of all files. It is copied, unless said otherwise. */
  readonly withoutTests?: boolean;
}

/**
 * Copies this repository as it lies on the disk, without what was installed or built, so that a test may
 * edit it. Packages come from the original's node_modules/.
 * @returns absolute path of the copy; the test removes it.
 */
export async function copyRepository({ withoutTests = false }: CopyOptions = {}): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'opd-copy-'));
  const isCopied = (file: string) => {
    const path = relative(repositoryRoot, file).split(sep);
    return !neverCopied.has(path.at(-1) ?? '') && !(withoutTests && onlyForTests.test(path.join('/')));
  };
  for (const name of await readdir(repositoryRoot)) {
    const from = join(repositoryRoot, name);
    if (isCopied(from)) await cp(from, join(copy, name), { recursive: true, filter: isCopied });
  }
  await symlink(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/**
 * Makes a copy a Git repository with one commit, by nobody who exists. It uses what Git has of the original: to compress
 * 2,000 files anew is half of the work.
 * @param copy as `copyRepository` gave it; the link to installed packages is left out.
 */
export async function commitCopy(copy: string): Promise<void> {
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });
  const objects = git(repositoryRoot, 'rev-parse', '--path-format=absolute', '--git-path', 'objects');
  git(copy, 'init', '--quiet', '--initial-branch=main');
  await writeFile(join(copy, '.git/objects/info/alternates'), objects);
  await writeFile(join(copy, '.git/info/exclude'), '/node_modules\n');
  git(copy, 'config', 'user.name', 'Pengembang');
  git(copy, 'config', 'user.email', 'pengembang@contoh.example');
  git(copy, 'config', 'core.hooksPath', '/dev/null');
  git(copy, 'add', '--all');
  git(copy, 'commit', '--quiet', '--message', 'Mulai');
}

/**
 * Makes a site of a copy take over what is built here, where a test is about what comes after the first build.
 * @param copy as `copyRepository` gave it.
 */
export async function reuseBuild(copy: string, slug: string): Promise<void> {
  const file = join(copy, 'sites', slug, 'package.json');
  const built = JSON.stringify(join(repositoryRoot, 'sites', slug, 'dist')).replaceAll('"', "'");
  const build = `node --eval "require('node:fs').cpSync(${built},'dist',{recursive:true})"`;
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(Object.assign({}, manifest, { scripts: { build } })));
}
