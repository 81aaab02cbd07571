import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import pLimit from 'p-limit';
import { DeployError } from '../error.ts';
import { encode, encodings, shrinks } from './encode.ts';
import { hostFiles } from './host-files.ts';
import { isReleasePath, type Manifest, manifestName, releaseId, renderManifest, servedFolder } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** A release, whole on this machine, ready to be sent. */
export interface StagedRelease {
  /** Folder of the site: `dinkes`. */
  readonly site: string;
  readonly id: string;
  /** Absolute path of the folder with all that the manifest names, and the manifest. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What a release is made of. */
export interface StageOptions {
  readonly site: string;
  /** Absolute path of the built site. */
  readonly dist: string;
  /** Absolute path of an empty folder to make it in. */
  readonly folder: string;
  /** Absolute path of what was compressed before. */
  readonly cache: string;
  /** What lies beside the served files, by name: `nginx/moved.map`. Gets the site's own `_redirects`. */
  readonly beside: (redirects: string) => ReadonlyMap<string, string>;
}

/**
 * Makes a release of a built site: its files, each beside its compressed forms, what the server needs to know, and the
 * manifest of all.
 * @throws DeployError when the site is not built, or holds what cannot be published.
 */
export async function stageRelease({ site, dist, folder, cache, beside }: StageOptions): Promise<StagedRelease> {
  const paths = await listFiles(dist, site);
  const limit = pLimit(8);
  const hashes = new Map<string, string>();
  const write = async (path: string, bytes: Buffer | string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
    hashes.set(path, sha256(bytes));
  };
  const known = new Set(paths);
  const stageFile = async (path: string) => {
    const target = `${servedFolder}/${path}`;
    await mkdir(dirname(join(folder, target)), { recursive: true });
    await copyFile(join(dist, path), join(folder, target));
    const bytes = await readFile(join(folder, target));
    hashes.set(target, sha256(bytes));
    if (!shrinks(path, bytes.length)) return;
    for (const encoding of encodings) {
      if (known.has(path + encoding.ending)) continue;
      const smaller = await encode(bytes, encoding, cache);
      if (smaller.length < bytes.length) await write(target + encoding.ending, smaller);
    }
  };
  // Visitors are not served what hosts read.
  const served = paths.filter((path) => path !== hostFiles.redirects);
  await Promise.all(served.map((path) => limit(() => stageFile(path))));
  const redirects = known.has(hostFiles.redirects) ? await readFile(join(dist, hostFiles.redirects), 'utf8') : '';
  for (const [path, text] of beside(redirects)) await write(path, text);
  await writeFile(join(folder, manifestName), renderManifest(hashes));
  return { site, id: releaseId(hashes), folder, manifest: hashes };
}

/** Paths of all files, with `/`. */
async function listFiles(dist: string, site: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll(sep, '/');
      // A link would publish what lies elsewhere on the machine that deploys.
      if (entry.isFile() && isReleasePath(path)) return path;
      throw new DeployError(
        `sites/${site}/dist/${path} cannot be published: it is no plain file, or its name holds a backslash or a control character.`,
        'Remove or rename it, then build the site again.',
      );
    });
  if (!paths.includes('index.html'))
    throw new DeployError(`The site ${site} is not built: ${dist}/index.html is missing.`, `npm run build -- ${site}`);
  return paths;
}
