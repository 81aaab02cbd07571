import { readFile, stat } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { ssim } from 'ssim.js';
import type { RegencyEntry } from '../regency/regency.ts';
import type { PhotoSource } from '../regency/situs-content.ts';
import { readPagePhotos } from './page-photos.ts';

/** How like its original a photo is that a tool has made. */
export interface MeasuredPhoto {
  /** Number of the entry and width in pixels: `17@480`. The same for all tools that make this width. */
  readonly key: string;
  /** Mean structural similarity of the luminance, 1 for equal pictures; see `similarity`. */
  readonly ssim: number;
  readonly bytes: number;
}

/** A built site to look at. */
export interface BuiltSite {
  /** Folder of the built files. */
  readonly output: string;
  readonly entries: readonly RegencyEntry[];
  /** Originals, by the number of an entry. */
  readonly photo: PhotoSource;
}

/**
 * Measures the photos on the pages of some entries and on the first page of the list.
 * @param sample how many entries, the first ones.
 */
export async function measurePhotos({ output, entries, photo }: BuiltSite, sample: number): Promise<MeasuredPhoto[]> {
  const chosen = entries.slice(0, sample);
  const pages = ['/berita/', ...chosen.map(({ id }) => `/berita/${id}/`)];
  const photos = (await Promise.all(pages.map((path) => readPagePhotos(output, path)))).flat();
  const measured = new Map<string, MeasuredPhoto>();
  for (const { alt, files } of photos) {
    const entry = chosen.find((one) => one.alt === alt);
    for (const { file, width } of entry ? files : []) {
      const key = `${entry?.seed}@${width}`;
      if (entry && !measured.has(key)) {
        const { size } = await stat(file);
        measured.set(key, { key, ssim: await similarity(photo(entry.seed), file), bytes: size });
      }
    }
  }
  return [...measured.values()];
}

/**
 * Structural similarity of a picture and its original resized to the same size (Lanczos 3), at full resolution. Source:
 * Wang et al. (2004), "Image quality assessment"; computed with Weber's windows as `ssim.js` does.
 * @param original a file, by its path or its bytes.
 * @param made a file that was made from it.
 */
export async function similarity(original: string | Buffer, made: string | Buffer): Promise<number> {
  // As bytes: sharp keeps files that it has read by their names, and a tool writes another photo under the same name.
  const picture = await pixels(sharp(await bytesOf(made)));
  const { width, height } = picture;
  const reference = await pixels(
    sharp(await bytesOf(original), { autoOrient: true }).resize(width, height, { fit: 'fill', kernel: 'lanczos3' }),
  );
  return ssim(reference, picture, { ssim: 'weber', downsample: false }).mssim;
}

function bytesOf(file: string | Buffer): Promise<Buffer> {
  return typeof file === 'string' ? readFile(file) : Promise.resolve(file);
}

async function pixels(image: Sharp): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

/** Mean similarity and bytes of photos. */
export function summarize(photos: readonly MeasuredPhoto[]): { readonly ssim: number; readonly bytes: number } {
  const bytes = photos.reduce((total, photo) => total + photo.bytes, 0);
  return { ssim: photos.reduce((total, photo) => total + photo.ssim, 0) / photos.length, bytes };
}

/** Of each list the photos whose key is in all lists, so that like is compared with like. */
export function inCommon(lists: readonly (readonly MeasuredPhoto[])[]): MeasuredPhoto[][] {
  const keys = lists.map((list) => new Set(list.map(({ key }) => key)));
  return lists.map((list) => list.filter(({ key }) => keys.every((one) => one.has(key))));
}
