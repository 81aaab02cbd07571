import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** One page that stands for all pages of its kind. */
export interface PageKind {
  /** `/berita/[entry]/, one photo`: the address, with what differs from page to page in brackets. */
  readonly kind: string;
  /** Path of the heaviest page of the kind. */
  readonly path: string;
  /** How many pages of the site are of this kind. */
  readonly pages: number;
}

/** What is read from a built page. */
interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/**
 * The kinds of pages of a built site, found in its files. Of each kind the page with the most HTML is taken: what
 * holds for it holds for the others. Pages that only forward are none, and neither is the page of a wrong address.
 * @param folder built site, such as `sites/dinkominfo/dist`.
 */
export async function findPageKinds(folder: string): Promise<PageKind[]> {
  const pages = (await readPages(folder)).filter(({ html }) => !/<meta http-equiv="refresh"/i.test(html));
  return [...Map.groupBy(pages, kindOf)]
    .map(([kind, same]) => ({ kind, path: heaviest(same).path, pages: same.length }))
    .sort((a, b) => a.kind.localeCompare(b.kind));
}

/** Paths of all news pages of a built site that show exactly one photo. */
export async function newsWithOnePhoto(folder: string): Promise<string[]> {
  const pages = await readPages(folder);
  return pages.filter((page) => kindOf(page) === '/berita/[entry]/, one photo').map(({ path }) => path);
}

async function readPages(folder: string): Promise<BuiltPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      path: file
        .slice(folder.length)
        .replaceAll(sep, '/')
        .replace(/index\.html$/, ''),
      html: await readFile(file, 'utf8'),
    })),
  );
}

function kindOf({ path, html }: BuiltPage): string {
  const parts = path.split('/').filter((part) => part !== '');
  const isEntry = html.includes('<meta property="og:type" content="article"');
  if (isEntry) return `/${[...parts.slice(0, -1), '[entry]'].join('/')}/, ${photosOf(html)}`;
  // `/berita/topik/ekonomi/`: one of many lists that differ in their last part.
  if (parts.length > 2) return `/${[...parts.slice(0, -1), '[…]'].join('/')}/`;
  return path;
}

function photosOf(html: string): string {
  const photos = html.match(/<img\b/g)?.length ?? 0;
  return ['no photo', 'one photo'][photos] ?? 'several photos';
}

function heaviest(pages: readonly BuiltPage[]): BuiltPage {
  const [first, ...others] = pages;
  if (!first) throw new Error('A kind of pages has no page.');
  return others.reduce((most, page) => (page.html.length > most.html.length ? page : most), first);
}
