import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { findPhotographs } from '../../regency/photos/find-photographs.ts';

/** How many news pages are made, each with a photo of its own. */
const photoCount = 12;

/** Width to which the operators' room makes photos smaller before they are kept. */
const keptWidth = 2048;

/**
 * Cuts photographs of this machine to 3:2, spread evenly over all that were found, and writes them as JPEG.
 * @param folder to fill.
 * @returns absolute paths.
 * @throws Error that names the Debian packages to install.
 */
export async function cutTestPhotos(folder: string): Promise<string[]> {
  const found = await findPhotographs();
  if (found.length < photoCount)
    throw new Error(
      `Found ${found.length} photographs below /usr/share/backgrounds, expected ${photoCount} or more: ` +
        '`apt-get install mate-backgrounds lomiri-wallpapers-16.04`.',
    );
  await mkdir(folder, { recursive: true });
  const chosen = Array.from(
    { length: photoCount },
    (_, index) => found[Math.floor((index * found.length) / photoCount)] ?? '',
  );
  return Promise.all(
    chosen.map(async (source, index) => {
      const file = join(folder, `foto-uji-${index + 1}.jpg`);
      await sharp(source)
        .resize(keptWidth, Math.round((keptWidth * 2) / 3), { fit: 'cover' })
        .jpeg({ quality: 82 })
        .toFile(file);
      return file;
    }),
  );
}
