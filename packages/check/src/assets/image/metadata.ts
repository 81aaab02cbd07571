import type { ImageDraft } from './image-facts.ts';

/** Tags that name the device or its owner. Source: Exif 3.0 (CIPA DC-008), tables 4 and 7. */
const deviceTags: ReadonlySet<number> = new Set([
  0x010f, 0x0110, 0x013b, 0x013c, 0x9c9d, 0x927c, 0xa420, 0xa430, 0xa431, 0xa433, 0xa434, 0xa435,
]);

const exifPointer = 0x8769;
const gpsPointer = 0x8825;

/** Looks into an EXIF block. One that cannot be read counts as private: nobody knows what is in it. */
export function noteExif(draft: ImageDraft, block: Buffer): void {
  draft.hasMetadata = true;
  const tiff = block.toString('latin1', 0, 6) === 'Exif\0\0' ? block.subarray(6) : block;
  try {
    readTiff(draft, tiff);
  } catch {
    draft.hasCamera = true;
  }
}

function readTiff(draft: ImageDraft, tiff: Buffer): void {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  if (!little && tiff.toString('latin1', 0, 2) !== 'MM') throw new Error('no TIFF');
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = (at: number, note: (tag: number, value: number) => void): number => {
    const count = short(at);
    for (let index = 0; index < count; index++) {
      const entry = at + 2 + index * 12;
      note(short(entry), long(entry + 8));
    }
    const next = at + 2 + count * 12;
    return next + 4 <= tiff.length ? long(next) : 0;
  };
  const device = (tag: number) => {
    if (deviceTags.has(tag)) draft.hasCamera = true;
  };
  // Each block is read once, however often a hostile file points at it.
  const pointers = new Map<number, number>();
  const thumbnail = directory(long(4), (tag, value) => {
    device(tag);
    pointers.set(tag, value);
  });
  const exif = pointers.get(exifPointer);
  const gps = pointers.get(gpsPointer);
  if (thumbnail !== 0) draft.hasCamera = true;
  if (exif !== undefined) directory(exif, device);
  // Tag 0 is the version of the GPS block, written even when there is no place.
  if (gps !== undefined) directory(gps, (tag) => (draft.hasLocation ||= tag !== 0));
}

const xmpLocation = /\bGPS[A-Z][A-Za-z]+|\bLocationShown\b|\bLocationCreated\b/;
const xmpDevice =
  /\b(?:Make|Model|SerialNumber|OwnerName|CameraOwnerName|BodySerialNumber|LensModel|LensMake|LensSerialNumber)\b|MicroVideo|MotionPhoto|GCamera|HasExtendedXMP/;

/** Looks into an XMP packet. */
export function noteXmp(draft: ImageDraft, packet: Buffer): void {
  draft.hasMetadata = true;
  const text = packet.toString('latin1').replaceAll('\0', '');
  if (xmpLocation.test(text)) draft.hasLocation = true;
  if (xmpDevice.test(text)) draft.hasCamera = true;
}
