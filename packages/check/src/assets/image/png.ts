import { crc32, inflateSync } from 'node:zlib';
import { mostTextBytes } from '../limits.ts';
import { type ImageDraft, noteEnd, noteSize } from './image-facts.ts';
import { noteExif, noteXmp } from './metadata.ts';

/** Walks the chunks of a PNG and their checksums. Throws where it is cut off. Source: https://www.w3.org/TR/png-3/ */
export function readPng(bytes: Buffer, draft: ImageDraft): void {
  let hasPixels = false;
  for (let at = 8; ; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') noteSize(draft, data.readUInt32BE(0), data.readUInt32BE(4));
    const sum = bytes.readUInt32BE(at + 8 + length);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== sum) throw new Error('checksum');
    noteChunk(draft, type, data);
    hasPixels ||= type === 'IDAT';
    at += 12 + length;
    if (type !== 'IEND') continue;
    if (!hasPixels || draft.width === 0) throw new Error('no picture');
    noteEnd(draft, bytes, at);
    return;
  }
}

function noteChunk(draft: ImageDraft, type: string, data: Buffer): void {
  if (type === 'acTL') draft.frames = Math.max(1, data.readUInt32BE(0));
  if (type === 'eXIf') noteExif(draft, data);
  if (type !== 'iTXt' && type !== 'zTXt' && type !== 'tEXt') return;
  const end = data.indexOf(0);
  const keyword = data.toString('latin1', 0, end);
  // ImageMagick writes the blocks of a JPEG as text; what is in them is not worth another reader.
  const isCopied = /^Raw profile type (?:exif|app1|xmp)$/i.test(keyword);
  if (keyword !== 'XML:com.adobe.xmp' && !isCopied) return;
  const text = isCopied ? undefined : textOf(type, data.subarray(end + 1));
  if (text) noteXmp(draft, text);
  draft.hasMetadata = true;
  if (!text) draft.hasCamera = true;
}

/** The text behind the keyword of a chunk, unpacked when it is packed; nothing when it cannot be unpacked. */
function textOf(type: string, data: Buffer): Buffer | undefined {
  if (type === 'tEXt' || (type === 'iTXt' && data[0] !== 1)) return data;
  const keyword = type === 'iTXt' ? data.indexOf(0, data.indexOf(0, 2) + 1) : 0;
  try {
    return inflateSync(data.subarray(keyword + 1), { maxOutputLength: mostTextBytes });
  } catch {
    return undefined;
  }
}
