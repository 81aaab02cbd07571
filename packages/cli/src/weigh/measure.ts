import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readFirstView, readStyleAddresses } from './home-page.ts';

/** A built site: the bytes of its files, by path without a slash in front. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** What a visitor of the home page has to fetch, and what the site holds. Sizes are in bytes. */
export interface SiteWeight {
  readonly html: number;
  readonly css: number;
  /** HTML and CSS as they travel: each file compressed by itself. */
  readonly gzip: number;
  readonly brotli: number;
  /** Size of each font file of the home page. */
  readonly fonts: readonly number[];
  /** Script elements of the home page. */
  readonly scripts: number;
  /** Images that the home page fetches at once, as large as a phone takes them. */
  readonly images: number;
  /** HTML files of the whole site. */
  readonly pages: number;
  readonly total: number;
}

/**
 * Weighs a built site.
 * @throws Error when the site has no home page, or when its home page names a file that is not there.
 */
export function measureSite(files: SiteFiles): SiteWeight {
  const read = (path: string): Uint8Array => {
    const bytes = files.get(decodeURI(path).replace(/^\//, ''));
    if (!bytes) throw new Error(`The home page needs ${path}, which was not built.`);
    return bytes;
  };
  const html = read('/index.html');
  const { stylesheets, fonts, scripts, images } = readFirstView(decode(html));
  const styles = stylesheets.map(read);
  const named = stylesheets.flatMap((path) => readStyleAddresses(decode(read(path)), path));
  const fontFiles = new Set([...fonts, ...named.filter((path) => /\.(woff2?|ttf|otf)$/.test(path))]);
  const travelling = [html, ...styles];
  return {
    html: html.length,
    css: sum(styles.map(({ length }) => length)),
    gzip: sum(travelling.map((bytes) => gzipSync(bytes).length)),
    brotli: sum(travelling.map((bytes) => brotliCompressSync(bytes).length)),
    fonts: [...fontFiles].map((path) => read(path).length),
    scripts,
    images: sum(images.map((path) => read(path).length)),
    pages: [...files.keys()].filter((path) => path.endsWith('.html')).length,
    total: sum([...files.values()].map(({ length }) => length)),
  };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
