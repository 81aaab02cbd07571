import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entriesOf } from '../../entries.ts';
import { fileSizeOf } from '../../entry-files.ts';
import { renderDataCatalog } from '../../feeds/dcat.ts';
import { entryFileUrl } from '../../format/address.ts';

export const GET: APIRoute = async () => {
  const datasets = await entriesOf('dataset');
  const sizes = datasets.flatMap((entry) =>
    entry.data.documents.map(
      async ({ file }) => [entryFileUrl(site, entry, file), await fileSizeOf(site, entry, file)] as const,
    ),
  );
  return new Response(renderDataCatalog(site, datasets, new Map(await Promise.all(sizes))));
};
