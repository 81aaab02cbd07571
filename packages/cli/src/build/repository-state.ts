import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../io/git.ts';
import { outsideFile } from '../life/outside-file.ts';

/** Variables that could change what a build makes: ours, and those that Astro, Vite and Turborepo read. */
const readByBuilds = /^(?:OPD|PUBLIC|ASTRO|VITE|TURBO|NODE)_/;

/** The time of day does not count: what it changes is told by `outsideFile`. */
const timeOfDay = 'OPD_TIME';

/**
 * What Git says of all files, in its own short form.
 * @param root the repository.
 * @returns nothing where there is no Git repository.
 */
export function readStatus(root: string): Promise<string | undefined> {
  const args = ['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--no-renames'];
  return git(root, args).catch(() => undefined);
}

/**
 * A fingerprint of all that any site is built from: the commit, what differs from it on the disk, the environment, and what
 * is told of a site from outside its content. It holds more than Turborepo's own fingerprints do, and Git has it in a
 * fraction of the time: Turborepo lists every built file before it says that nothing changed.
 * @param root the repository.
 * @param env environment of the builds, see `buildEnvironment`.
 * @param reading what was begun to be read, so that other work could go on beside it; see `readStatus`.
 * @returns nothing where there is no Git repository, or no commit.
 */
export async function repositoryState(
  root: string,
  slugs: readonly string[],
  env: Readonly<Record<string, string>>,
  reading: Promise<string | undefined> = readStatus(root),
): Promise<string | undefined> {
  const status = await reading;
  if (status === undefined || status.includes('# branch.oid (initial)')) return undefined;
  const differing = status.split('\0').filter((line) => line !== '' && !/^# (?!branch\.oid)/.test(line));
  const variables = Object.entries({ ...process.env, ...env })
    .filter(([name]) => readByBuilds.test(name) && name !== timeOfDay)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const facts = [
    ...(await Promise.all(differing.map(async (line) => `${line} ${await changeOf(root, line)}`))),
    ...variables.map(([name, value]) => `${name}=${value}`),
    ...(await Promise.all(slugs.map((slug) => readFile(join(root, outsideFile(slug)), 'utf8').catch(() => '')))),
  ];
  const digest = createHash('sha256');
  for (const fact of facts) digest.update(`${fact.length}:${fact}`);
  return digest.digest('base64url');
}

/** Fields before the path in a line of `git status`, by the line's first character (git-scm.com/docs/git-status). */
const fieldsBeforePath: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 };

/** When a file that differs was last changed, and how large it is: Git tells only that it differs. */
async function changeOf(root: string, line: string): Promise<string> {
  const fields = fieldsBeforePath[line.charAt(0)];
  if (fields === undefined) return '';
  const path = line.split(' ').slice(fields).join(' ');
  return lstat(join(root, path), { bigint: true }).then(
    ({ ctimeNs, size }) => `${ctimeNs} ${size}`,
    () => 'gone',
  );
}
