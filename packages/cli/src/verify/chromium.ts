import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { OpdError } from '../error.ts';
import { runChild } from '../io/child.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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

/** Where to look and what this user may do; given by tests. */
export interface BrowserSearch {
  readonly path?: string;
  readonly isRoot?: boolean;
}

/**
 * The browser for the end-to-end tests; installed with apt when it is missing and this user may.
 * @param root the repository.
 * @returns absolute path of the program.
 * @throws OpdError that says what to install.
 */
export async function ensureChromium(
  root: string,
  { path = process.env.PATH, isRoot = process.getuid?.() === 0 }: BrowserSearch = {},
): Promise<string> {
  const present = findOnPath(names, path);
  if (present) return present;
  const apt = findOnPath(['apt-get'], path);
  if (apt && isRoot) {
    process.stdout.write('Chromium is missing; installing it with apt-get …\n');
    const run = (...args: string[]) =>
      runChild({ command: apt, args, cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    await run('update');
    await run('install', '-y', '--no-install-recommends', 'chromium');
    const installed = findOnPath(names, path);
    if (installed) return installed;
  }
  throw new OpdError(
    'The end-to-end tests need Chromium, and it was not found.',
    'Install it (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), then try again.',
  );
}
