import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entriesOf } from '../../entries.ts';
import type { Entry } from '../../entry.ts';
import { readEntryFile } from '../../entry-files.ts';
import { fileExtension } from '../../format/media-type.ts';
import { jsonName } from '../../table/json-name.ts';
import { jsonRows } from '../../table/json-rows.ts';

/** Every CSV file of every dataset. */
export async function getStaticPaths() {
  return (await entriesOf('dataset')).flatMap((entry) =>
    entry.data.documents
      .filter(({ file }) => fileExtension(file) === 'csv')
      .map(({ file }) => ({ params: { id: entry.id, file: jsonName(file) }, props: { entry, file } })),
  );
}

/** The rows of a CSV file as JSON. */
export const GET: APIRoute<{ entry: Entry<'dataset'>; file: string }> = async ({ props: { entry, file } }) =>
  new Response(jsonRows(await readEntryFile(site, entry, file), entry.data.columns));
