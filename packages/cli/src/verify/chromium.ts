import { OpdError } from '../error.ts';
import { findOnPath, installPackages, type ProgramSearch } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's package and its program: Chromium without windows. */
const shellName = 'chromium-headless-shell';

/** The browsers that are here. */
export interface Browsers {
  /** Absolute path of the program. */
  readonly chromium: string;
  /** Absolute path of the shell, where there is one: whoever only looks at pages does so in half the time. */
  readonly shell: string | undefined;
}

/**
 * The browsers for the end-to-end tests; what is missing is installed with apt, in one go, when this user may. The shell
 * is done without where it is not to be had, as on Ubuntu.
 * @param root the repository.
 * @throws OpdError that says what to install when there is no Chromium.
 */
export async function ensureBrowsers(root: string, search: ProgramSearch = {}): Promise<Browsers> {
  const missing = [
    ...(findOnPath(names, search.path) ? [] : ['chromium']),
    ...(findShell(search.path) ? [] : [shellName]),
  ];
  if (missing.length > 0) await installPackages(root, missing, search);
  return { chromium: await ensureChromium(root, search), shell: findShell(search.path) };
}

/**
 * A full Chromium; installed with apt when it is missing and this user may.
 * @param root the repository.
 * @returns absolute path of the program.
 * @throws OpdError that says what to install.
 */
export async function ensureChromium(root: string, search: ProgramSearch = {}): Promise<string> {
  const present = findOnPath(names, search.path);
  if (present) return present;
  await installPackages(root, ['chromium'], search);
  const installed = findOnPath(names, search.path);
  if (installed) return installed;
  throw new OpdError(
    'The end-to-end tests need Chromium, and it was not found.',
    'Install it (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), then try again.',
  );
}

/** The shell, where it is installed. @param path the PATH variable. @returns absolute path of the program. */
export function findShell(path?: string): string | undefined {
  return findOnPath([shellName], path);
}
