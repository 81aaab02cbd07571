import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OpdError } from '../error.ts';
import { parseJson } from '../io/parse-json.ts';

/** A package of somebody else's that `npm ci` installs. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; nothing when the package names none, or not in a form that can be read. */
  readonly licence: string | undefined;
  /** Runs a program of its own when it is installed. */
  readonly hasInstallScript: boolean;
  /** Hash by which npm knows the right bytes. */
  readonly integrity: string | undefined;
  /** Where the lockfile says it comes from, when that is not the registry: a Git repository, an address, a folder. */
  readonly elsewhere: string | undefined;
}

const lockedSchema = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  link: z.boolean().optional(),
  license: z.unknown().optional(),
  hasInstallScript: z.boolean().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
});
const lockfileSchema = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), lockedSchema) });

const folder = 'node_modules/';

/** An archive of an npm registry, whichever it is. */
const registryArchive = /^https:\/\/[^/]+\/(?:.+\/)?-\/[^/]+\.tgz$/;

/**
 * What is installed, of others, sorted by name. The same package in two versions stands there twice.
 * @param lockfile text of `package-lock.json`, version 3 (docs.npmjs.com/cli/v11/configuring-npm/package-lock-json).
 * @throws OpdError for a text that is no such lockfile.
 */
export function readLockfile(lockfile: string): Dependency[] {
  const parsed = lockfileSchema.safeParse(parseJson(lockfile));
  if (!parsed.success)
    throw new OpdError('package-lock.json cannot be read: it is no lockfile of version 3.', 'Run `npm install`.');
  return Object.entries(parsed.data.packages)
    .filter(([path, { link }]) => path.includes(folder) && link !== true)
    .map(([path, locked]): Dependency => {
      const { version = '', license, hasInstallScript = false, integrity, resolved } = locked;
      return {
        name: locked.name ?? path.slice(path.lastIndexOf(folder) + folder.length),
        version,
        licence: typeof license === 'string' ? license : undefined,
        hasInstallScript,
        integrity,
        elsewhere: resolved === undefined || registryArchive.test(resolved) ? undefined : resolved,
      };
    })
    .sort((one, other) => `${one.name} ${one.version}`.localeCompare(`${other.name} ${other.version}`, 'en'));
}

/** Reads the lockfile of a repository. @param root the repository. @throws OpdError, as `readLockfile` does. */
export async function dependenciesOf(root: string): Promise<Dependency[]> {
  return readLockfile(await readFile(join(root, 'package-lock.json'), 'utf8').catch(() => ''));
}
