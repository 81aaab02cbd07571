import type { Sharp } from 'sharp';
import { type Asset, inspectAsset } from '../assets/asset.ts';
import { longestSide, mostPhotoBytes } from '../assets/limits.ts';

/** A hostile header cannot ask for more than the largest phone photo there is, 200 megapixels. */
const mostPixelsRead = 220_000_000;

/** Quality and longest side, tried in this order until the photo is light enough. */
const attempts = [
  { quality: 88, side: longestSide },
  { quality: 80, side: longestSide },
  { quality: 72, side: 1600 },
  { quality: 60, side: 1280 },
  { quality: 50, side: 800 },
] as const;

/**
 * Makes a photo fit to be published: turned upright, without metadata, at most 2,048 pixels long and under 2 MB, in
 * the format it has. A photo that is so already comes back byte for byte, and so does what is no whole, still JPEG,
 * PNG, WebP or AVIF: of that the rules tell.
 */
export async function stripPhoto(bytes: Uint8Array): Promise<Uint8Array> {
  const asset = await inspectAsset('', bytes);
  const { image } = asset;
  if (!image || image.damaged !== undefined || image.frames > 1 || isFit(asset)) return bytes;
  const { default: sharp } = await import('sharp');
  try {
    const upright = sharp(bytes, { limitInputPixels: mostPixelsRead, failOn: 'error' }).autoOrient();
    let result: Uint8Array = bytes;
    for (const { quality, side } of attempts) {
      const sized = upright.clone().resize(side, side, { fit: 'inside', withoutEnlargement: true });
      result = await encode(sized, asset, quality);
      if (result.byteLength <= mostPhotoBytes) break;
    }
    return result;
  } catch {
    return bytes;
  }
}

function isFit({ size, image }: Asset): boolean {
  if (!image) return false;
  const small = Math.max(image.width, image.height) <= longestSide && size <= mostPhotoBytes;
  return small && !image.hasMetadata && image.appended === 0;
}

async function encode(photo: Sharp, { kind }: Asset, quality: number): Promise<Buffer> {
  // More effort for a palette takes eight times as long, and saves three bytes in a hundred.
  if (kind === 'png')
    return photo
      .png(quality === attempts[0].quality ? { compressionLevel: 9 } : { palette: true, quality, effort: 1 })
      .toBuffer();
  if (kind === 'webp') return photo.webp({ quality }).toBuffer();
  if (kind === 'avif') return photo.avif({ quality: quality - 20, effort: 4 }).toBuffer();
  return photo.jpeg({ quality, mozjpeg: true }).toBuffer();
}
