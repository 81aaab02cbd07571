import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runChild } from '../io/child.ts';

/** Where to look for programs and what this user may do; given by tests. */
export interface ProgramSearch {
  /** The PATH variable. */
  readonly path?: string;
  readonly isRoot?: boolean;
}

/**
 * Finds a program.
 * @param path the PATH variable.
 * @returns its absolute path.
 */
export function findOnPath(programs: readonly string[], path = process.env.PATH ?? ''): string | undefined {
  return programs
    .flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * Installs Debian packages if this user may. Whether it worked is for the caller to see.
 * @param root where apt is run.
 * @param names of packages.
 */
export async function installPackages(
  root: string,
  names: readonly string[],
  { path = process.env.PATH, isRoot = process.getuid?.() === 0 }: ProgramSearch = {},
): Promise<void> {
  const apt = findOnPath(['apt-get'], path);
  if (!apt || !isRoot) return;
  process.stdout.write(`Missing: ${names.join(', ')}; installing with apt-get …\n`);
  const run = (...args: string[]) =>
    runChild({ command: apt, args, cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await run('update');
  await run('install', '-y', '--no-install-recommends', ...names);
}
