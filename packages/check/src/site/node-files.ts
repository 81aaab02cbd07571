import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeReader } from '@opd/registry/node';
import type { ContentFiles } from './content-files.ts';
import { isHiddenName } from './hidden-name.ts';
import { keptTexts } from './kept-texts.ts';
import { readOwnBytes } from './own-bytes.ts';

/**
 * Reads content from disk. What npm puts into an OPD's folder (`node_modules`) is not content; everything else is
 * listed, a hidden folder as itself alone. Symbolic links are listed and not followed: they may lead out of the content.
 * @param root absolute path of the `content` folder.
 */
export function nodeFiles(root: string): ContentFiles {
  const reader = nodeReader(root);

  async function listFiles(folder: string): Promise<string[]> {
    const items = await readdir(join(root, folder), { withFileTypes: true }).catch(unlessAbsent([]));
    const isOpd = !folder.includes('/');
    const kept = items.filter((item) => !(isOpd && item.name === 'node_modules' && item.isDirectory()));
    const lists = kept.map(async (item) => {
      const path = `${folder}/${item.name}`;
      return item.isDirectory() && !isHiddenName(item.name) ? await listFiles(path) : [path];
    });
    return (await Promise.all(lists)).flat();
  }

  const readBytes = async (path: string) => {
    try {
      return readOwnBytes(join(root, path));
    } catch (error) {
      return unlessAbsent(undefined)(error);
    }
  };
  const readText = async (path: string) => (await readBytes(path))?.toString('utf8');

  return { ...reader, readText, listFiles, readBytes, keptTexts: keptTexts(join(dirname(root), '.cache/check/pdf')) };
}

const absentCodes: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP'];

/** Turns "does not exist" and "is a symbolic link" into a value; every other failure (permission, damaged disk) still throws. */
function unlessAbsent<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && 'code' in error && absentCodes.includes(String(error.code))) return value;
    throw error;
  };
}
