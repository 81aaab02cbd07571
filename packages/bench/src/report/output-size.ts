import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What was built, by kind. */
export interface OutputSize {
  readonly pages: number;
  readonly files: number;
  /** HTML. */
  readonly pageBytes: number;
  /** Photos of pages, WebP or AVIF with all tools. JPEG are the crops of social kits, which no page shows. */
  readonly photoBytes: number;
  readonly photos: number;
  /** Share images, social kits, styles, fonts, feeds and all else. */
  readonly otherBytes: number;
}

const photoTypes = new Set(['.webp', '.avif']);

/** Adds up the files of some folders and of all below them. */
export async function measureOutput(folders: readonly string[]): Promise<OutputSize> {
  let [pages, files, pageBytes, photoBytes, photos, otherBytes] = [0, 0, 0, 0, 0, 0];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const { size } = await stat(join(entry.parentPath, entry.name));
      const type = extname(entry.name).toLowerCase();
      files += 1;
      if (type === '.html') [pages, pageBytes] = [pages + 1, pageBytes + size];
      else if (photoTypes.has(type)) [photos, photoBytes] = [photos + 1, photoBytes + size];
      else otherBytes += size;
    }
  }
  return { pages, files, pageBytes, photoBytes, photos, otherBytes };
}
