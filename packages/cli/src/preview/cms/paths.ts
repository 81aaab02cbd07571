import { documentExtensions, isTypeName, photoExtensions } from '@opd/schema';

/** The file of an entry that holds its fields and its text. */
export const entryFile = 'index.mdx';

/** Extensions of files that an operator may put beside an entry. */
const assetExtensions: readonly string[] = [...photoExtensions, ...documentExtensions];

/** Longest path, in letters. */
const longestPath = 300;

/** Folder of everything an OPD owns, from the repository's root. */
export function homeOf(opd: string): string {
  return `content/${opd}`;
}

/**
 * Tells whether a path stays inside an OPD's folder, or is it. Judged by its letters alone, and only in the form that
 * Decap writes: no `..` that leads back, no hidden names, no backslash that is a slash elsewhere.
 * @param path from the repository's root, with `/`.
 */
export function isInside(path: string, opd: string): boolean {
  const home = homeOf(opd);
  if (path.length > longestPath || (path !== home && !path.startsWith(`${home}/`))) return false;
  return path.split('/').every(isPlainName);
}

/** A name as any system can store it, that means no other folder. */
function isPlainName(name: string): boolean {
  // Windows drops final dots and spaces, and reads what follows a colon as a stream.
  return name !== '' && !name.startsWith('.') && !/[. ]$/.test(name) && !/[\p{Cc}\\:*?"<>|]/u.test(name);
}

/** Parts of the path of a file of an entry. */
export interface EntryPath {
  readonly type: string;
  /** Name of the entry's folder. */
  readonly entry: string;
  readonly file: string;
}

/** Reads `content/<opd>/<type>/<entry>/<file>`. @returns nothing when it is no such path. */
export function parseEntryPath(path: string, opd: string): EntryPath | undefined {
  if (!isInside(path, opd)) return undefined;
  const [, , type = '', entry, file, ...rest] = path.split('/');
  if (!isTypeName(type) || entry === undefined || file === undefined || rest.length > 0) return undefined;
  return { type, entry, file };
}

/** Tells whether a file may lie beside an entry, by its extension. */
export function isAsset(file: string): boolean {
  const [, extension = ''] = /[^./]\.([a-z0-9]+)$/i.exec(file) ?? [];
  return assetExtensions.includes(extension.toLowerCase());
}

/** Content type of a collection of an OPD: `berita` of `dinkes-berita`. @returns nothing when it is not the OPD's. */
export function collectionType(collection: string, opd: string): string | undefined {
  const type = collection.startsWith(`${opd}-`) ? collection.slice(opd.length + 1) : '';
  return isTypeName(type) ? type : undefined;
}

/** Name of the entry's folder in Decap's slug, `<entry>/index`. @returns nothing when it is no such slug. */
export function entryOfSlug(slug: string): string | undefined {
  // As a part of a branch's name; Git allows neither two dots nor `.lock` at the end there.
  const [, entry] = /^([a-z0-9][a-z0-9_.-]*)\/index(?:-\d+)?$/i.exec(slug) ?? [];
  return entry === undefined || entry.length > 200 || /\.\.|\.(?:lock)?$/i.test(entry) ? undefined : entry;
}
