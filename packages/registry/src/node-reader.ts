import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentReader } from './reader.ts';

/** Reads content from disk. @param root absolute path of the `content` folder. */
export function nodeReader(root: string): ContentReader {
  return {
    readText: (path) => readFile(join(root, path), 'utf8').catch(absent<string>(undefined)),
    listFolders: async (path) => {
      const entries = await readdir(join(root, path), { withFileTypes: true }).catch(absent(undefined));
      const folders = (entries ?? []).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
      return folders.map((entry) => entry.name).sort();
    },
  };
}

/** Turns "does not exist" into a value; every other failure (permission, damaged disk) still throws. */
function absent<T>(value: T | undefined): (error: unknown) => T | undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return value;
    throw error;
  };
}
