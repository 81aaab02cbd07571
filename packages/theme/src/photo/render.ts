import sharp from 'sharp';
import { recipeOptions } from './recipe.ts';

// One photo is worked on by one core, and several photos at once: less work in all than many cores on one. Nothing is
// kept in memory between photos, since none is asked for twice.
sharp.concurrency(1);
sharp.cache(false);

/** Size of an image in pixels. */
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a photo in several sizes as WebP, upright and without metadata. The source is decoded once, no larger than the
 * largest size needs (JPEG and WebP shrink while they are decoded), and every size is made from that.
 * @param source the file: JPEG, PNG, WebP or AVIF.
 * @param sizes of the source's own shape; the source is not cropped.
 * @returns one file for each size, in their order.
 * @throws when the source is no image or is cut off.
 */
export async function renderPhoto(source: Uint8Array, sizes: readonly PhotoSize[]): Promise<Buffer[]> {
  const largest = sizes.reduce((a, b) => (b.width > a.width ? b : a), { width: 0, height: 0 });
  const { data, info } = await sharp(source, { failOn: 'truncated' })
    .autoOrient()
    .resize({ ...largest, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const made: Buffer[] = [];
  // One after the other: as many photos as there are cores are made at once, and each encoder holds megabytes.
  for (const size of sizes) {
    const resized = sharp(data, { raw }).resize({ ...size, fit: 'fill' });
    made.push(await resized.webp(recipeOptions).toBuffer());
  }
  // Given back at once: V8 counts these megabytes, and looks through all that a build holds after each dozen photos.
  if (data.byteLength === data.buffer.byteLength) data.buffer.transfer(0);
  return made;
}
