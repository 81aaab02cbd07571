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

/** A PDF of one page with a sentence, around some objects. Streams are put in as they come. */
export function pdf(...objects: (string | Buffer)[]): Buffer {
  return pdfOfPages([['Petani memanen padi.']], { objects });
}

/**
 * A PDF whose pages hold some lines each, one below the other; a page without lines is like a scan.
 * @param options.info entries of its information dictionary: `/Title(Renja)`.
 * @param options.annotations of the first page: `<</Subtype/Link …>>`.
 */
export function pdfOfPages(
  pages: readonly (readonly string[])[],
  { info = '', annotations = '', objects = [] }: PdfParts = {},
): Buffer {
  const ofPages = pages.flatMap((lines, index) => {
    const [page, contents] = [4 + index * 2, 5 + index * 2];
    const text = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -14 Td`).join('\n');
    const drawn = lines.length > 0 ? `BT /F1 12 Tf 50 700 Td\n${text}\nET` : '0 0 500 700 re f';
    const notes = index === 0 ? annotations : '';
    const fonts = `/Resources<</Font<</F1 3 0 R>>>>/Annots[${notes}]`;
    return [
      { number: page, text: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${contents} 0 R${fonts}>>` },
      { number: contents, text: `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream` },
    ];
  });
  const kids = pages.map((_lines, index) => `${4 + index * 2} 0 R`).join(' ');
  const all = [
    { number: 1, text: '<</Type/Catalog/Pages 2 0 R/OpenAction[4 0 R/Fit]>>' },
    { number: 2, text: `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>` },
    { number: 3, text: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>' },
    ...ofPages,
    ...objects.map((text, index) => ({ number: 4 + pages.length * 2 + index, text })),
  ];
  const offsets: number[] = [];
  let whole = Buffer.from('%PDF-1.7\n');
  for (const { number, text } of all) {
    offsets[number] = whole.length;
    whole = Buffer.concat([whole, Buffer.from(`${number} 0 obj\n`), Buffer.from(text), Buffer.from('\nendobj\n')]);
  }
  const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const trailer = `trailer\n<</Root 1 0 R/Size ${rows.length + 1}/Info<<${info}>>>>\nstartxref\n${whole.length}\n%%EOF\n`;
  return Buffer.concat([whole, Buffer.from(table + trailer)]);
}

interface PdfParts {
  readonly info?: string;
  readonly annotations?: string;
  readonly objects?: readonly (string | Buffer)[];
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
