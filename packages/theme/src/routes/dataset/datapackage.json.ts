import { site } from 'virtual:opd/site';
import { decodeText } from '@opd/files';
import { csvSeparator } from '@opd/files/csv';
import type { APIRoute } from 'astro';
import { entryPaths } from '../../entries.ts';
import type { Entry } from '../../entry.ts';
import { readEntryFile } from '../../entry-files.ts';
import { fileExtension } from '../../format/media-type.ts';
import { dataPackage } from '../../table/data-package.ts';

export const getStaticPaths = () => entryPaths('dataset');

/** A dataset with its files and columns as a Frictionless Data Package. */
export const GET: APIRoute<{ entry: Entry<'dataset'> }> = async ({ props: { entry } }) => {
  const files = entry.data.documents.map(async ({ file }) => {
    const bytes = await readEntryFile(site, entry, file);
    const csv = fileExtension(file) === 'csv';
    return { file, bytes: bytes.byteLength, ...(csv ? { separator: csvSeparator(decodeText(bytes)) } : {}) };
  });
  return new Response(`${JSON.stringify(dataPackage(site, entry, await Promise.all(files)), null, 2)}\n`);
};
