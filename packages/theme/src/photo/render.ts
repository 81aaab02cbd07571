import sharp from 'sharp';
import { photoPlaces } from './places.ts';
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
 * Width of the picture from which all narrower ones are made, in pixels: the widest of a photo in a text. It is the same
 * whatever else is asked for, so that a size of a photo has the same bytes on every machine and from every site.
 */
const widthOfSource = photoPlaces.text.widths.at(-1) ?? 0;

/** Sizes are of the photo's own shape, but for rounding: nothing is cut off for a pixel. */
const fit = 'fill' as const;

/**
 * Makes a photo in several sizes as WebP, upright and without metadata. The source is decoded once for all sizes of up to
 * `widthOfSource`, no larger than these need (JPEG and WebP shrink while they are decoded); a wider one is made by itself.
 * @param source the file: JPEG, PNG, WebP or AVIF.
 * @param sizes of the source's own shape; the source is not cropped.
 * @returns one file for each size, in their order.
 * @throws when the source is no image or is cut off.
 */
export async function renderPhoto(source: Uint8Array, sizes: readonly PhotoSize[]): Promise<Buffer[]> {
  const made = new Map<PhotoSize, Buffer>();
  const narrow = sizes.filter(({ width }) => width <= widthOfSource);
  const stages = [
    { decoded: { width: widthOfSource, withoutEnlargement: true }, wanted: narrow },
    ...sizes.filter((size) => !narrow.includes(size)).map((size) => ({ decoded: { ...size, fit }, wanted: [size] })),
  ];
  for (const { decoded, wanted } of stages) {
    if (wanted.length === 0) continue;
    const { data, info } = await sharp(source, { failOn: 'truncated' })
      .autoOrient()
      .resize(decoded)
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    // One after the other: as many photos as there are cores are made at once, and each encoder holds megabytes.
    for (const size of wanted) {
      const resized = sharp(data, { raw }).resize({ ...size, fit });
      made.set(size, await resized.webp(recipeOptions).toBuffer());
    }
    // Given back at once: V8 counts these megabytes, and looks through all that a build holds after each dozen photos.
    if (data.byteLength === data.buffer.byteLength) data.buffer.transfer(0);
  }
  return sizes.flatMap((size) => made.get(size) ?? []);
}
