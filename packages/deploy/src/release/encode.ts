import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from './sha256.ts';

/** A content coding of HTTP (RFC 9110, 8.4.1), and the ending that nginx's `gzip_static` and `brotli_static` look for. */
export interface Encoding {
  readonly coding: 'br' | 'gzip';
  readonly ending: '.br' | '.gz';
}

/** Best first. */
export const encodings = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const satisfies readonly Encoding[];

/** Endings of what shrinks; pictures, fonts and PDF files are compressed already. */
const textEndings = new Set('.html .css .js .mjs .svg .json .geojson .xml .txt .csv .ics .webmanifest .map'.split(' '));

/** Smaller files fit in one packet as they are. */
const smallestBytes = 512;

/** Changes when the settings below do: what was made with others is not taken from the cache. */
const recipe = 'br11-gzip9';

const compressors: Readonly<Record<Encoding['coding'], (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Tells whether a file is worth compressing. @param path any path of it. */
export function shrinks(path: string, bytes: number): boolean {
  return bytes >= smallestBytes && textEndings.has(extname(path).toLowerCase());
}

/**
 * A file compressed as well as can be. That takes longer than reading it, so it is kept by its content: a page that did
 * not change is compressed once, whichever site and build it belongs to.
 * @param cache folder of what was compressed before.
 */
export async function encode(bytes: Buffer, { coding, ending }: Encoding, cache: string): Promise<Buffer> {
  const hash = sha256(bytes);
  const folder = join(cache, recipe, hash.slice(0, 2));
  const file = join(folder, hash + ending);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const made = await compressors[coding](bytes);
  await mkdir(folder, { recursive: true });
  // Whole or not at all, also when two deploys make it at once.
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}
