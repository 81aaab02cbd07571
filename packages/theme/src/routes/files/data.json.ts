import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entriesOf } from '../../entries.ts';
import { renderDataCatalog } from '../../feeds/dcat.ts';

export const GET: APIRoute = async () => new Response(renderDataCatalog(site, await entriesOf('dataset')));
