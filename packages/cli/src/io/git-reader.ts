import type { ContentReader } from '@opd/registry';
import { git } from './git.ts';

/**
 * Reads `content/` as it is in a commit.
 * @param root the repository.
 * @param ref the commit.
 * @param folders the only folders to be seen: a registry of a few OPDs needs no files of the others.
 */
export function gitReader(root: string, ref: string, folders: readonly string[]): ContentReader {
  const readText = (path: string) => git(root, ['show', `${ref}:content/${path}`]).catch(() => undefined);
  return { readText, listFolders: async (path) => (path === '' ? [...folders].sort() : []) };
}
