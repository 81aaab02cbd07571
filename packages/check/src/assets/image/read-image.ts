import type { AssetKind } from '../asset-kind.ts';
import { mostPixels } from '../limits.ts';
import { readAvif } from './avif.ts';
import { type ImageDraft, type ImageFacts, newDraft } from './image-facts.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

const readers: Partial<Record<AssetKind, (bytes: Buffer, draft: ImageDraft) => void | Promise<void>>> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  avif: readAvif,
};

/**
 * Reads a photo's structure, which costs far less than decoding it and finds files that were cut off.
 * @param options.deep decodes the photo as well, unless its header names too many pixels.
 * @returns nothing for kinds that are no photo.
 */
export async function readImage(
  kind: AssetKind,
  bytes: Buffer,
  options: { deep: boolean },
): Promise<ImageFacts | undefined> {
  const read = readers[kind];
  if (!read) return undefined;
  const draft = newDraft();
  try {
    await read(bytes, draft);
    if (options.deep && draft.width * draft.height <= mostPixels) await decode(bytes);
  } catch {
    const known = draft.width > 0 ? 'berkasnya terpotong atau rusak' : 'isinya tidak dapat dibaca';
    draft.damaged = known;
  }
  return draft;
}

/** Decodes the whole photo and keeps nothing of it. */
async function decode(bytes: Buffer): Promise<void> {
  const { default: sharp } = await import('sharp');
  const input = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
  await input.resize(16, 16, { fit: 'fill', kernel: 'nearest', fastShrinkOnLoad: false }).raw().toBuffer();
}
