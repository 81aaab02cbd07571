import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** A photo as a page offers it to browsers. */
export interface PagePhoto {
  readonly alt: string;
  readonly sizes: string;
  /** One for each width, ascending. */
  readonly files: readonly PhotoFile[];
}

/** A file among which browsers choose. */
export interface PhotoFile {
  /** Absolute path. */
  readonly file: string;
  /** In pixels, as `srcset` says. */
  readonly width: number;
}

/**
 * Reads the photos of a built page: every `img` with a `srcset`, its own or that of its `picture`'s first `source`.
 * @param output folder of the built site.
 * @param path of the page, with slashes at both ends.
 * @throws Error when there is no such page.
 */
export async function readPagePhotos(output: string, path: string): Promise<PagePhoto[]> {
  const { document } = parseHTML(await readFile(join(output, path, 'index.html'), 'utf8'));
  return [...document.querySelectorAll('img')].flatMap((image) => {
    const source = image.getAttribute('srcset') ? image : (image.closest('picture')?.querySelector('source') ?? image);
    const files = parseSrcset(source.getAttribute('srcset') ?? '').map(({ url, width }) => ({
      file: fileOf(output, path, url),
      width,
    }));
    if (files.length === 0) return [];
    const sizes = source.getAttribute('sizes') ?? image.getAttribute('sizes') ?? '';
    return [{ alt: image.getAttribute('alt') ?? '', sizes, files }];
  });
}

/** Candidates of a `srcset` with widths, ascending (HTML, 4.8.4.2.1 "Srcset attributes"). */
export function parseSrcset(text: string): { readonly url: string; readonly width: number }[] {
  return text
    .split(/,\s+/)
    .flatMap((candidate) => {
      const [, url, width] = /^\s*(\S+)\s+(\d+)w\s*$/.exec(candidate) ?? [];
      return url === undefined ? [] : [{ url, width: Number(width) }];
    })
    .sort((a, b) => a.width - b.width);
}

function fileOf(output: string, path: string, url: string): string {
  const { pathname } = new URL(url, `https://situs.invalid${path}`);
  return join(output, decodeURIComponent(pathname));
}
