import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Where Debian's packages of wallpapers put their pictures: `lomiri-wallpapers-*`, `mate-backgrounds` and others. */
const wallpaperFolders = ['/usr/share/backgrounds', '/usr/share/wallpapers'];

/** Of smaller pictures no photo of phone size can be cut. In pixels, longer and shorter side. */
const smallest = { longer: 1900, shorter: 1200 };

/** A picture with less in it is a drawing, or next to empty. In bytes for each pixel. */
const leastDetail = 0.05;

/**
 * Photographs on this machine: JPEG files of a folder and all below it. Drawn wallpapers are PNG or SVG, as a rule.
 * @param folders where to look.
 * @returns absolute paths, sorted; none when a folder is missing.
 */
export async function findPhotographs(folders: readonly string[] = wallpaperFolders): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      return names
        .filter((name) => /\.jpe?g$/i.test(name) && !/abstract/i.test(name))
        .map((name) => join(folder, name));
    }),
  );
  const found = await Promise.all(lists.flat().map(async (file) => ((await isPhotograph(file)) ? [file] : [])));
  return found.flat().sort();
}

async function isPhotograph(file: string): Promise<boolean> {
  const { size } = await stat(file);
  const { width = 0, height = 0 } = await sharp(file)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  const isLarge = Math.max(width, height) >= smallest.longer && Math.min(width, height) >= smallest.shorter;
  return isLarge && size / (width * height) >= leastDetail;
}
