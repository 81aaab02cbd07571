import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeptTexts } from '../assets/pdf-text/read-pdf-text.ts';

/**
 * Keeps texts in a folder, one file for each. That a text cannot be read or written is no failure: it is then read from
 * its source again.
 * @param folder absolute path; made when the first text comes.
 */
export function keptTexts(folder: string): KeptTexts {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    least: 8 * 1024,
    get: (key) => readFile(fileOf(key), 'utf8').catch(() => undefined),
    set: async (key, text) => {
      const file = fileOf(key);
      try {
        await mkdir(dirname(file), { recursive: true });
        // Another run may read at this very moment: it must find the whole file or none.
        await writeFile(`${file}.${process.pid}`, text);
        await rename(`${file}.${process.pid}`, file);
      } catch {
        // A folder that cannot be written to keeps nothing.
      }
    },
  };
}
