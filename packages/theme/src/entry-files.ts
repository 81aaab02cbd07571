import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { documentExtensions } from '@opd/schema';
import type { Entry } from './entry.ts';
import { homeOf } from './format/entry-home.ts';
import { fileExtension } from './format/media-type.ts';
import type { Site } from './site.ts';

type Folder = Pick<Entry, 'type' | 'id'>;

/** Address of the folder of an entry on disk. */
function folderOf(site: Pick<Site, 'slug' | 'contentRoot'>, { type, id }: Folder): URL {
  const { slug, folder } = homeOf(site, id);
  return new URL(`${slug}/${type}/${folder}/`, site.contentRoot);
}

/** Size of a file beside an entry, in bytes. @throws when it is not there; the check has said so before. */
export async function fileSizeOf(
  site: Pick<Site, 'slug' | 'contentRoot'>,
  entry: Folder,
  file: string,
): Promise<number> {
  return (await stat(fileURLToPath(new URL(file, folderOf(site, entry))))).size;
}

/** Bytes of a file beside an entry. @throws when it is not there; the check has said so before. */
export async function readEntryFile(
  site: Pick<Site, 'slug' | 'contentRoot'>,
  entry: Folder,
  file: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(fileURLToPath(new URL(file, folderOf(site, entry)))));
}

/** Names of the documents beside an entry, sorted: what it offers for download. */
export async function listEntryFiles(site: Pick<Site, 'slug' | 'contentRoot'>, entry: Folder): Promise<string[]> {
  const names = await readdir(fileURLToPath(folderOf(site, entry)));
  return names.filter((name) => documentExtensions.some((extension) => extension === fileExtension(name))).sort();
}
