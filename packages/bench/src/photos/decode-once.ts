import sharp, { type WebpOptions } from 'sharp';

/** Widths of a photo in the text column, in pixels. */
export const textWidths = [672, 1088, 1344] as const;

/** Makes a photo of phone size in these widths, by a bare loop over sharp that decodes it once. */
export async function decodeOnce(photo: Buffer, webp: WebpOptions): Promise<Buffer[]> {
  const largest = sharp(photo).autoOrient().resize(1344, 896, { fit: 'fill' }).raw();
  const { data, info } = await largest.toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return Promise.all(
    textWidths.map((width) =>
      sharp(data, { raw })
        .resize(width, Math.round((width * 2) / 3), { fit: 'fill' })
        .webp(webp)
        .toBuffer(),
    ),
  );
}
