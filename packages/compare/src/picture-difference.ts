import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** How two pictures of a page differ. */
export interface Difference {
  /** Part of the pixels that differ, above 0 and up to 1. */
  readonly share: number;
  /** PNG in which they are red and the rest is pale. */
  readonly picture: Buffer;
}

/** Beyond the end of the shorter picture; no theme has it. */
const beyond = { r: 255, g: 0, b: 255, alpha: 1 };

/**
 * Compares two pictures of a page, pixel by pixel. What one has below the end of the other differs.
 * @param before PNG.
 * @param after PNG of the same width.
 * @returns nothing when they are the same, but for how edges are smoothed.
 * @throws Error when a picture cannot be read.
 */
export async function pictureDifference(before: Buffer, after: Buffer): Promise<Difference | undefined> {
  if (before.equals(after)) return undefined;
  const [first, second] = await Promise.all([sharp(before).metadata(), sharp(after).metadata()]);
  const width = Math.max(first.width, second.width);
  const height = Math.max(first.height, second.height);
  const [a, b] = await Promise.all([pixels(before, width, height), pixels(after, width, height)]);
  const drawn = new Uint8Array(width * height * 4);
  const count = pixelmatch(a, b, drawn, width, height);
  if (count === 0) return undefined;
  const picture = await sharp(drawn, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { share: count / (width * height), picture };
}

/** Four bytes for each pixel, in memory of its own: the comparison reads it in words. */
async function pixels(picture: Buffer, width: number, height: number): Promise<Uint8Array> {
  const { width: ownWidth, height: ownHeight } = await sharp(picture).metadata();
  const raw = await sharp(picture)
    .extend({ right: width - ownWidth, bottom: height - ownHeight, background: beyond })
    .ensureAlpha()
    .raw()
    .toBuffer();
  return new Uint8Array(raw);
}
