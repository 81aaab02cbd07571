import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes of some files, each compressed by itself as a web server does. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Adds up the sizes of files. */
export async function sizesOf(files: readonly string[]): Promise<Sizes> {
  const sizes = await Promise.all(files.map(sizeOf));
  return {
    raw: sum(sizes.map(({ raw }) => raw)),
    gzip: sum(sizes.map(({ gzip }) => gzip)),
    brotli: sum(sizes.map(({ brotli }) => brotli)),
  };
}

async function sizeOf(file: string): Promise<Sizes> {
  const bytes = await readFile(file);
  // Fonts are compressed already.
  if (file.endsWith('.woff2')) return { raw: bytes.length, gzip: bytes.length, brotli: bytes.length };
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const [gzipped, brotlied] = await Promise.all([
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
    promisify(brotliCompress)(bytes, { params }),
  ]);
  return { raw: bytes.length, gzip: gzipped.length, brotli: brotlied.length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
