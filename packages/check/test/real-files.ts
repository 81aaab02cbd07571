import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Exif, type Sharp } from 'sharp';

/** A WebP of 16 x 12 pixels without metadata. */
export const smallPhoto = Uint8Array.from(
  Buffer.from('UklGRjIAAABXRUJQVlA4ICYAAABwAQCdASoQAAwAAsBMJaACdAFAAAD+1jH9CvWX31DFyzOFefAAAA==', 'base64'),
);

/** Formats of photos. */
export const photoFormats = ['jpeg', 'png', 'webp', 'avif'] as const;

type PhotoFormat = (typeof photoFormats)[number];

/** What a phone writes into a photo. */
export const phoneExif: Exif = {
  IFD0: { Make: 'Contoh', Model: 'Ponsel 1' },
  IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 9/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '111/1 52/1 0/1' },
};

/** EXIF that names a place but no device. */
export const placeExif: Exif = { IFD3: phoneExif.IFD3 ?? {} };

/** A photo in one colour. @param change what else to do before it is written. */
export async function photo(
  format: PhotoFormat,
  { width = 64, height = 48, change = (drawing: Sharp) => drawing } = {},
): Promise<Buffer> {
  const drawing = sharp({ create: { width, height, channels: 3, background: '#7a5' } });
  return change(drawing).toFormat(format).toBuffer();
}

/** A photo of random dots, which no format can make small. */
export async function noisyPhoto(format: PhotoFormat, width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const dots = sharp({ create: { width, height, channels: 3, background: '#000', noise } });
  return format === 'png' ? dots.png().toBuffer() : dots.toFormat(format, { quality: 100 }).toBuffer();
}

/** A PNG that names a size and has hardly any pixels. */
export function pngNaming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', deflateSync(Buffer.alloc(64))), pngChunk('IEND')];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

/** A chunk of a PNG. */
export function pngChunk(type: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32be(data.length), body, uint32be(crc32(body))]);
}

function uint32be(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** The first bytes of an iPhone's photo. */
export const heicStart = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

/** A PDF around some objects. Streams are put in as they come. */
export function pdf(...objects: (string | Buffer)[]): Buffer {
  const numbered = objects.flatMap((object, index) => [
    Buffer.from(`${index + 2} 0 obj\n`),
    Buffer.from(object),
    Buffer.from('\nendobj\n'),
  ]);
  const start = '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction[3 0 R/Fit]>>\nendobj\n';
  return Buffer.concat([
    Buffer.from(start),
    ...numbered,
    Buffer.from('trailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'),
  ]);
}

/** Objects packed into an object stream. @param dictionary further entries of its dictionary. */
export function objectStream(objects: string, dictionary = '/Filter/FlateDecode'): Buffer {
  const packed = deflateSync(Buffer.from(`9 0 ${objects}`));
  const head = `<</Type/ObjStm/N 1/First 4/Length ${packed.length}${dictionary}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

/** A file in an archive. */
export interface ZipMember {
  readonly name: string;
  readonly text?: string;
  /** Size it says it has when unpacked. */
  readonly says?: number;
  readonly locked?: boolean;
}

/** A ZIP file whose members are not packed. */
export function zip(...members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, text = '', says = Buffer.byteLength(text), locked = false } of members) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(locked ? 1 : 0, 2);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(says, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, tail, nameBytes);
    offset += 30 + nameBytes.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** An Office or LibreOffice file, as far as the check looks. */
export function officeFile(kind: 'docx' | 'xlsx' | 'odt' | 'ods', ...more: readonly ZipMember[]): Buffer {
  const openDocument = { odt: 'text', ods: 'spreadsheet', docx: undefined, xlsx: undefined }[kind];
  if (openDocument) {
    const text = `application/vnd.oasis.opendocument.${openDocument}`;
    return zip({ name: 'mimetype', text }, { name: 'content.xml', text: '<x/>' }, ...more);
  }
  const main = kind === 'docx' ? 'word/document.xml' : 'xl/workbook.xml';
  return zip({ name: '[Content_Types].xml', text: '<Types/>' }, { name: main, text: '<x/>' }, ...more);
}
