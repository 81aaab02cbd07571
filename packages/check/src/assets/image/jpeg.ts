import { type ImageDraft, noteEnd, noteSize } from './image-facts.ts';
import { noteExif, noteXmp } from './metadata.ts';

const xmpMark = 'http://ns.adobe.com/xap/1.0/\0';
const longXmpMark = 'http://ns.adobe.com/xmp/extension/\0';

/** Walks the segments of a JPEG up to its end. Throws where it is cut off. Source: ITU-T T.81, annex B. */
export function readJpeg(bytes: Buffer, draft: ImageDraft): void {
  let at = 2;
  let scans = 0;
  for (;;) {
    if (bytes[at] !== 0xff) throw new Error('no marker');
    while (bytes[at] === 0xff) at++;
    const marker = bytes.readUInt8(at++);
    if (marker === 0xd9) break;
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue;
    const length = bytes.readUInt16BE(at);
    if (length < 2 || at + length > bytes.length) throw new Error('segment cut off');
    noteSegment(draft, marker, bytes.subarray(at + 2, at + length));
    at += length;
    if (marker === 0xda) {
      scans++;
      at = pictureEnd(bytes, at, draft);
    }
  }
  if (scans === 0 || draft.width === 0 || draft.height === 0) throw new Error('no picture');
  noteEnd(draft, bytes, at);
}

function noteSegment(draft: ImageDraft, marker: number, segment: Buffer): void {
  const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
  if (isFrame) noteSize(draft, segment.readUInt16BE(3), segment.readUInt16BE(1));
  if (marker !== 0xe1) return;
  const mark = segment.toString('latin1', 0, 40);
  if (mark.startsWith('Exif\0')) noteExif(draft, segment);
  else if (mark.startsWith(xmpMark) || mark.startsWith(longXmpMark)) noteXmp(draft, segment);
}

/**
 * Where the end marker stands. It cannot occur in coded pixels, so they need not be walked, which would cost a hundred
 * times more; metadata between two scans is looked for by its marks.
 */
function pictureEnd(bytes: Buffer, start: number, draft: ImageDraft): number {
  const end = bytes.indexOf('\xff\xd9', start, 'latin1');
  if (end === -1) throw new Error('scan cut off');
  const pixels = bytes.subarray(start, end);
  const exif = pixels.indexOf('Exif\0\0', 0, 'latin1');
  if (exif !== -1) noteExif(draft, pixels.subarray(exif));
  const xmp = pixels.indexOf(xmpMark, 0, 'latin1');
  if (xmp !== -1) noteXmp(draft, pixels.subarray(xmp));
  return end;
}
