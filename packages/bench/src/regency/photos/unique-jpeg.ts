/** Start of a JPEG: its first marker, "start of image" (ITU-T T.81, B.1.1.3). */
const startOfImage = Buffer.from([0xff, 0xd8]);

/**
 * The same picture as another file: a comment (marker `COM`, ITU-T T.81, B.2.4.5) with a number is put into it. What a
 * tool keeps by the bytes of a file it cannot take from another entry then, and nothing is compressed once more.
 * @param jpeg bytes of a JPEG.
 * @throws TypeError when it is none.
 */
export function uniqueJpeg(jpeg: Buffer, number: number): Buffer {
  if (!jpeg.subarray(0, 2).equals(startOfImage)) throw new TypeError('Unexpected bytes, expected a JPEG');
  const words = Buffer.from(`foto ${number}`);
  const head = Buffer.from([0xff, 0xfe, 0, words.length + 2]);
  return Buffer.concat([startOfImage, head, words, jpeg.subarray(2)]);
}
