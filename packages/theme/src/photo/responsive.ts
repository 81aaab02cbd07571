import { getImage } from 'astro:assets';
import type { PhotoSource } from '@opd/schema';
import type { GetImageResult, ImageMetadata } from 'astro';
import { type PhotoPlace, photoPlaces } from './places.ts';

/**
 * The images of a photo for a place: a few widths, none wider than the original.
 * @throws TypeError when the photo was not resolved to an image, which means that a page shows photos of
 * entries that were loaded without them.
 */
export async function responsivePhoto(src: PhotoSource, place: PhotoPlace): Promise<GetImageResult> {
  if (!isImage(src)) {
    throw new TypeError(`Unexpected photo path \`${String(src)}\`, expected an image; load these entries with photos`);
  }
  const { widths, sizes } = photoPlaces[place];
  // Nothing of the image is read here: Astro publishes the original of every image that was looked at.
  return getImage({ src, width: widths.at(-1), widths: [...widths], sizes, format: 'webp' });
}

function isImage(src: PhotoSource): src is ImageMetadata {
  return typeof src === 'object' && 'format' in src;
}
