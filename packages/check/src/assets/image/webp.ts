import { type ImageDraft, noteEnd, noteSize } from './image-facts.ts';
import { noteExif, noteXmp } from './metadata.ts';

/** Walks the chunks of a WebP. Throws where it is cut off. Source: RFC 9649 */
export function readWebp(bytes: Buffer, draft: ImageDraft): void {
  const end = 8 + bytes.readUInt32LE(4);
  let pictures = 0;
  for (let at = 12; at + 8 <= end; ) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    noteChunk(draft, type, data);
    if (at + 8 + length > Math.min(end, bytes.length)) throw new Error('chunk cut off');
    if (type === 'VP8 ' || type === 'VP8L' || type === 'ANMF') pictures++;
    at += 8 + length + (length % 2);
  }
  if (end > bytes.length + 1) throw new Error('cut off');
  if (pictures === 0 || draft.width === 0) throw new Error('no picture');
  draft.frames = Math.max(draft.frames, pictures);
  noteEnd(draft, bytes, end);
}

function noteChunk(draft: ImageDraft, type: string, data: Buffer): void {
  if (type === 'VP8X') {
    noteSize(draft, data.readUIntLE(4, 3) + 1, data.readUIntLE(7, 3) + 1);
    // A moving picture with one frame is still played as one.
    if ((data.readUInt8(0) & 0x02) !== 0) draft.frames = Math.max(draft.frames, 2);
  }
  if (type === 'VP8 ') {
    if (data.readUIntBE(3, 3) !== 0x9d012a) throw new Error('no key frame');
    noteSize(draft, data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff);
  }
  if (type === 'VP8L') {
    if (data.readUInt8(0) !== 0x2f) throw new Error('no lossless picture');
    const bits = data.readUInt32LE(1);
    noteSize(draft, (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (type === 'EXIF') noteExif(draft, data);
  if (type === 'XMP ') noteXmp(draft, data);
}
