import { z } from 'zod';

const lockfileSchema = z.looseObject({ packages: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** A workspace and its `package.json`. */
export interface WorkspaceManifest {
  /** `sites/dinkes`. */
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/**
 * The lockfile of this repository with other sites and contents, as `npm install` writes it after they were replaced:
 * packages from the registry stay as they are. Turborepo reads from it what a site depends on.
 * @param lockfile the parsed `package-lock.json`.
 * @param workspaces the sites and contents that there are now.
 */
export function planLockfile(lockfile: unknown, workspaces: readonly WorkspaceManifest[]): unknown {
  const { packages, ...rest } = lockfileSchema.parse(lockfile);
  const kept = Object.entries(packages).filter(([path]) => !/^(node_modules\/@)?(site|sites|content)\//.test(path));
  const added = workspaces.flatMap(({ folder, manifest }) => {
    const { name, version, dependencies } = manifest;
    const entry = dependencies === undefined ? { name, version } : { name, version, dependencies };
    return [
      [folder, entry],
      [`node_modules/${String(name)}`, { resolved: folder, link: true }],
    ] as const;
  });
  // In npm's order, or the first `npm install` would change the whole file.
  const sorted = [...kept, ...added].sort(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...rest, packages: Object.fromEntries(sorted) };
}
