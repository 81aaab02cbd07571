import { getImage } from 'astro:assets';
import type { PhotoSource } from '@opd/schema';
import type { GetImageResult, ImageMetadata } from 'astro';

/** How much of the page a photo takes up. */
export type PhotoPlace = 'screen' | 'text' | 'half' | 'card';

/** Widths to make, in pixels, and how wide the photo is shown: for phones first, then for the layout's columns. */
const places: Record<PhotoPlace, { readonly widths: readonly number[]; readonly sizes: string }> = {
  screen: { widths: [1600], sizes: '100vw' },
  text: { widths: [480, 800, 1200], sizes: '(min-width: 46rem) 42rem, calc(100vw - 2rem)' },
  half: { widths: [480, 800, 1200], sizes: '(min-width: 60rem) 34rem, calc(100vw - 2rem)' },
  card: { widths: [320, 480, 800], sizes: '(min-width: 60rem) 23rem, (min-width: 38rem) 50vw, calc(100vw - 2rem)' },
};

/**
 * The images of a photo for a place: a few widths, none wider than the original.
 * @throws TypeError when the photo was not resolved to an image, which means that a page shows photos of
 * entries that were loaded without them.
 */
export async function responsivePhoto(src: PhotoSource, place: PhotoPlace): Promise<GetImageResult> {
  if (!isImage(src)) {
    throw new TypeError(`Unexpected photo path \`${String(src)}\`, expected an image; load these entries with photos`);
  }
  const { widths, sizes } = places[place];
  const narrower = widths.filter((width) => width < src.width);
  const largest = Math.min(src.width, widths.at(-1) ?? src.width);
  return getImage({
    src,
    width: largest,
    height: Math.round((src.height * largest) / src.width),
    widths: [...new Set([...narrower, largest])],
    sizes,
    format: 'webp',
    quality: 72,
  });
}

function isImage(src: PhotoSource): src is ImageMetadata {
  return typeof src === 'object' && 'format' in src;
}
