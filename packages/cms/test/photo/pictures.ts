import { crc32, deflateSync } from 'node:zlib';

/** A PNG that names a size and has hardly any pixels. */
export function pngNaming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A GIF of 2 × 2 pixels with two pictures. */
export function movingGif(): Buffer {
  const picture = '21f904000a000000 2c0000000002000200 00 02 03 44 02 05 00'.replaceAll(' ', '');
  return Buffer.from(`47494638396102000200800000ff000000ff00${picture}${picture}3b`, 'hex');
}

/** The first bytes of an iPhone's photo. */
export const heicStart = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
