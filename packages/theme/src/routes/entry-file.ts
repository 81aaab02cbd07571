import { site } from 'virtual:opd/site';
import { typeNames } from '@opd/schema';
import type { APIRoute, GetStaticPaths } from 'astro';
import { entriesOf, hasPage } from '../entries.ts';
import type { Entry } from '../entry.ts';
import { listEntryFiles, readEntryFile } from '../entry-files.ts';
import { isOpen } from '../format/is-open.ts';
import { fileExtension, mediaType } from '../format/media-type.ts';

/** Documents beside published entries; the files of a draft and of excluded information stay at home. */
export const getStaticPaths = (async ({ routePattern }) => {
  const extension = fileExtension(routePattern);
  const entries: Entry[] = (await Promise.all(typeNames.map((type) => entriesOf(type)))).flat().filter(isOpen);
  const paths = entries.filter(hasPage).map(async (entry) => {
    const files = await listEntryFiles(site, entry);
    return files
      .filter((file) => fileExtension(file) === extension)
      .map((file) => ({
        params: { type: entry.type, id: entry.id, file: file.slice(0, -extension.length - 1) },
        props: { entry, file },
      }));
  });
  return (await Promise.all(paths)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: Entry; file: string }> = async ({ props: { entry, file } }) =>
  new Response(await readEntryFile(site, entry, file), { headers: { 'Content-Type': mediaType(file) } });
