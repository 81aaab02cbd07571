import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SiteFiles } from './measure.ts';

/** Whether a site is built. @param root the repository. */
export function isBuilt(root: string, slug: string): boolean {
  return existsSync(join(distFolder(root, slug), 'index.html'));
}

/** Reads all files of a built site. @param root the repository. */
export async function readBuiltSite(root: string, slug: string): Promise<SiteFiles> {
  const folder = distFolder(root, slug);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = paths.map(
    async (path): Promise<[string, Uint8Array]> => [relative(folder, path).replaceAll(sep, '/'), await readFile(path)],
  );
  return new Map(await Promise.all(files));
}

function distFolder(root: string, slug: string): string {
  return join(root, 'sites', slug, 'dist');
}
