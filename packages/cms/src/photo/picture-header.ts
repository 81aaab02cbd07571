import { latin1 } from '@opd/files';
import type { FileKind } from '../files/file-kind.ts';

/** What the header of a picture tells before anything is decoded. */
export interface PictureHeader {
  /** Pixels as they are stored, before the picture is turned upright. */
  readonly width: number;
  readonly height: number;
  /** It moves: more than one picture is in the file. */
  readonly moves: boolean;
  /** The end of the file is there. */
  readonly whole: boolean;
}

type Draft = { -readonly [Key in keyof PictureHeader]: PictureHeader[Key] };
type Reader = (bytes: Uint8Array, view: DataView, draft: Draft) => void;

const readers: Partial<Record<FileKind, Reader>> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  avif: readAvif,
  gif: readGif,
};

/**
 * Reads how large a picture is from its structure. A few kilobytes can name so many pixels that decoding them takes all
 * memory (CWE-409), so this comes first. Never throws, whatever the bytes.
 * @param kind see `kindOfFile`.
 * @returns nothing when the kind is no picture, or when no size is found.
 */
export function readPictureHeader(kind: FileKind, bytes: Uint8Array): PictureHeader | undefined {
  const draft: Draft = { width: 0, height: 0, moves: false, whole: true };
  try {
    readers[kind]?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), draft);
  } catch (error) {
    // Whatever is read behind the end is not there.
    if (!(error instanceof RangeError)) throw error;
    draft.whole = false;
  }
  return draft.width > 0 && draft.height > 0 ? draft : undefined;
}

/** Keeps the larger size: a header may name less than what follows. */
function noteSize(draft: Draft, width: number, height: number): void {
  if (width * height <= draft.width * draft.height) return;
  draft.width = width;
  draft.height = height;
}

/** Walks the segments. Source: ITU-T T.81, annex B. */
function readJpeg(bytes: Uint8Array, view: DataView, draft: Draft): void {
  for (let at = 2; ; ) {
    draft.whole = view.getUint8(at) === 0xff;
    if (!draft.whole) return;
    while (view.getUint8(at) === 0xff) at++;
    const marker = view.getUint8(at++);
    if (marker === 0xd9) return;
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) noteSize(draft, view.getUint16(at + 5), view.getUint16(at + 3));
    if (marker === 0xda) {
      // The end marker cannot occur in coded pixels; one before them may belong to a thumbnail.
      draft.whole = hasEndMarker(bytes, at);
      return;
    }
    at += view.getUint16(at);
  }
}

function hasEndMarker(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.lastIndexOf(0xd9); at > from; at = bytes.lastIndexOf(0xd9, at - 1)) {
    if (bytes[at - 1] === 0xff) return true;
  }
  return false;
}

/** Walks the chunks. Source: https://www.w3.org/TR/png-3/ */
function readPng(bytes: Uint8Array, view: DataView, draft: Draft): void {
  for (let at = 8; ; ) {
    const length = view.getUint32(at);
    const type = latin1(bytes, at + 4, at + 8);
    if (type === 'IHDR') noteSize(draft, view.getUint32(at + 8), view.getUint32(at + 12));
    if (type === 'acTL') draft.moves = view.getUint32(at + 8) > 1;
    if (type === 'IEND') return;
    at += 12 + length;
  }
}

/** Walks the chunks. Source: RFC 9649 */
function readWebp(bytes: Uint8Array, view: DataView, draft: Draft): void {
  const end = 8 + view.getUint32(4, true);
  draft.whole = end <= bytes.length + 1;
  for (let at = 12; at + 8 <= Math.min(end, bytes.length); ) {
    const type = latin1(bytes, at, at + 4);
    const length = view.getUint32(at + 4, true);
    const data = at + 8;
    if (type === 'VP8X') {
      noteSize(draft, uint24(view, data + 4) + 1, uint24(view, data + 7) + 1);
      draft.moves = (view.getUint8(data) & 0x02) !== 0;
    }
    if (type === 'VP8 ')
      noteSize(draft, view.getUint16(data + 6, true) & 0x3fff, view.getUint16(data + 8, true) & 0x3fff);
    if (type === 'VP8L') {
      const bits = view.getUint32(data + 1, true);
      noteSize(draft, (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    at = data + length + (length % 2);
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** Boxes that hold other boxes, with the bytes between their head and the first box inside. */
const holders: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };

/** Walks the boxes down to `ispe`, the size of one picture in the file. Source: ISO/IEC 23008-12, 6.5.3. */
function readAvif(bytes: Uint8Array, view: DataView, draft: Draft): void {
  draft.moves = latin1(bytes, 8, 12) === 'avis';
  // A list in place of recursion: boxes within boxes may be nested as deep as the file is long.
  const ranges = [{ at: 0, end: bytes.length }];
  for (let range = ranges.pop(); range; range = ranges.pop()) {
    const { at, end } = range;
    if (at + 8 > end) continue;
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    const type = latin1(bytes, at + 4, at + 8);
    if (type === 'ispe') noteSize(draft, view.getUint32(at + head + 4), view.getUint32(at + head + 8));
    if (length < head || at + length > end) {
      draft.whole = false;
      continue;
    }
    ranges.push({ at: at + length, end });
    const inner = holders[type];
    if (inner !== undefined) ranges.push({ at: at + head + inner, end: at + length });
  }
}

/** Walks the blocks and counts pictures up to two. Source: GIF89a specification. */
function readGif(_bytes: Uint8Array, view: DataView, draft: Draft): void {
  noteSize(draft, view.getUint16(6, true), view.getUint16(8, true));
  let pictures = 0;
  for (let at = 13 + tableLength(view.getUint8(10)); ; ) {
    const block = view.getUint8(at++);
    if (block === 0x3b) return;
    if (block === 0x2c) {
      pictures++;
      draft.moves = pictures > 1;
      if (draft.moves) return;
      at += 9 + tableLength(view.getUint8(at + 8)) + 1;
    } else {
      at++;
    }
    for (let length = view.getUint8(at++); length > 0; length = view.getUint8(at++)) at += length;
  }
}

/** Bytes of a colour table, which the flags may announce. */
function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}
