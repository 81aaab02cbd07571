import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absent } from './absent.ts';
import type { ContentReader } from './reader.ts';

/** Reads content from disk. @param root absolute path of the `content` folder. */
export function nodeReader(root: string): ContentReader {
  return {
    readText: (path) => readFile(join(root, path), 'utf8').catch(absent(undefined)),
    listFolders: async (path) =>
      foldersOf((await readdir(join(root, path), { withFileTypes: true }).catch(absent(undefined))) ?? []),
  };
}

/**
 * The same for a thread of its own that reads a whole regency: tens of thousands of small files, of which each costs
 * several times as much when it is waited for.
 */
export function blockingReader(root: string): ContentReader {
  return {
    readText: async (path) => {
      try {
        return readFileSync(join(root, path), 'utf8');
      } catch (error) {
        return absent(undefined)(error);
      }
    },
    listFolders: async (path) => {
      try {
        return foldersOf(readdirSync(join(root, path), { withFileTypes: true }));
      } catch (error) {
        return absent<string[]>([])(error);
      }
    },
  };
}

function foldersOf(entries: readonly { readonly name: string; isDirectory(): boolean }[]): string[] {
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return folders.map((entry) => entry.name).sort();
}
