import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absent } from './absent.ts';
import type { ContentReader } from './reader.ts';

/** Reads content from disk. @param root absolute path of the `content` folder. */
export function nodeReader(root: string): ContentReader {
  return {
    readText: (path) => readFile(join(root, path), 'utf8').catch(absent(undefined)),
    listFolders: async (path) => {
      const entries = await readdir(join(root, path), { withFileTypes: true }).catch(absent(undefined));
      const folders = (entries ?? []).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
      return folders.map((entry) => entry.name).sort();
    },
  };
}
