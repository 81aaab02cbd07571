import type { WebpOptions } from 'sharp';
import { similarity } from '../similarity/similarity.ts';
import { decodeOnce } from './decode-once.ts';

/** What an encoder makes of the photos. */
export interface EncoderFigures {
  readonly webp: WebpOptions;
  /** Of all files. */
  readonly bytes: number;
  /** Mean similarity to the original resized, see `similarity`. */
  readonly ssim: number;
  /** For one photo in all widths, in milliseconds. */
  readonly cpu: number;
}

/** Measures what some settings of the WebP encoder cost and give, each photo decoded once as the theme does. */
export async function measureEncoders(
  photos: readonly Buffer[],
  settings: readonly WebpOptions[],
): Promise<EncoderFigures[]> {
  const figures: EncoderFigures[] = [];
  for (const webp of settings) figures.push(await measureEncoder(photos, webp));
  return figures;
}

async function measureEncoder(photos: readonly Buffer[], webp: WebpOptions): Promise<EncoderFigures> {
  let [bytes, cpu] = [0, 0];
  const similarities: number[] = [];
  for (const photo of photos) {
    const start = process.cpuUsage();
    const made = await decodeOnce(photo, webp);
    const { user, system } = process.cpuUsage(start);
    cpu += (user + system) / 1000;
    for (const file of made) {
      bytes += file.byteLength;
      similarities.push(await similarity(photo, file));
    }
  }
  const ssim = similarities.reduce((sum, one) => sum + one, 0) / similarities.length;
  return { webp, bytes, ssim, cpu: cpu / photos.length };
}
