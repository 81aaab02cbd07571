import { type ImageDraft, noteSize } from './image-facts.ts';
import { noteExif, noteXmp } from './metadata.ts';

/** Reads an AVIF: its boxes must be whole; sizes and metadata come from libheif, which decodes nothing for them. */
export async function readAvif(bytes: Buffer, draft: ImageDraft): Promise<void> {
  if (bytes.toString('latin1', 8, 12) === 'avis') draft.frames = 2;
  const { default: sharp } = await import('sharp');
  const { width, height, pages, exif, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata();
  noteSize(draft, width, height);
  draft.frames = Math.max(draft.frames, pages ?? 1);
  if (exif) noteExif(draft, exif.length > 4 && exif.readUInt32BE(0) === 6 ? exif.subarray(4) : exif);
  if (xmp) noteXmp(draft, xmp);
  checkBoxes(bytes);
}

/** Throws when a box of the outermost level is cut off. Source: ISO/IEC 14496-12, 4.2. */
function checkBoxes(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    const short = bytes.readUInt32BE(at);
    if (short === 0) return;
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < 8 || at + length > bytes.length) throw new Error('box cut off');
    at += length;
  }
}
