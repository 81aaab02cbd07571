import { copyFile, link } from 'node:fs/promises';

/**
 * Puts a file at a second place; the disk holds it once where it can.
 * @param from the file.
 * @param to its other place, where nothing may be.
 */
export async function linkFile(from: string, to: string): Promise<void> {
  // A file system may know no hard links, and a folder may lie on another one.
  await link(from, to).catch(() => copyFile(from, to));
}
