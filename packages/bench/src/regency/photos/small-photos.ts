import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PhotoSource } from '../situs-content.ts';

/**
 * A few small pictures of noise, linked many times: enough where photos are read but not shown, as by the check.
 * @param folder where to write them.
 */
export async function smallPhotos(folder: string): Promise<PhotoSource> {
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(
    Array.from({ length: 16 }, async (_, index) => {
      const file = join(folder, `${index}.webp`);
      const background = { r: (index * 53) % 256, g: (index * 97) % 256, b: (index * 151) % 256 };
      const noise = { type: 'gaussian', mean: 128, sigma: 24 } as const;
      await sharp({ create: { width: 640, height: 427, channels: 3, background, noise } })
        .webp({ quality: 40 })
        .toFile(file);
      return file;
    }),
  );
  return (number) => files[number % files.length] ?? '';
}
