import { constants } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeReader } from '@opd/registry/node';
import type { ContentFiles } from './content-files.ts';

/**
 * Reads content from disk. What tools leave behind (names with a leading dot, `node_modules`) is not content.
 * Symbolic links are listed and not followed: they may lead out of the content.
 * @param root absolute path of the `content` folder.
 */
export function nodeFiles(root: string): ContentFiles {
  const reader = nodeReader(root);

  async function listFiles(folder: string): Promise<string[]> {
    const items = await readdir(join(root, folder), { withFileTypes: true }).catch(unlessAbsent([]));
    const kept = items.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
    const lists = kept.map(async (item) => {
      const path = `${folder}/${item.name}`;
      return item.isDirectory() ? await listFiles(path) : [path];
    });
    return (await Promise.all(lists)).flat();
  }

  const readBytes = (path: string) => readFile(join(root, path), { flag: noFollow }).catch(unlessAbsent(undefined));
  const readText = async (path: string) => (await readBytes(path))?.toString('utf8');

  return { ...reader, readText, listFiles, readBytes };
}

const absentCodes: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP'];

/** Windows has no such flag, and Git writes links there as plain files. */
const noFollow = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** Turns "does not exist" and "is a symbolic link" into a value; every other failure (permission, damaged disk) still throws. */
function unlessAbsent<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && 'code' in error && absentCodes.includes(String(error.code))) return value;
    throw error;
  };
}
