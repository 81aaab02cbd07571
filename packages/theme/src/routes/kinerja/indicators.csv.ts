import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entriesOf } from '../../entries.ts';
import { indicatorRows, indicatorsCsv } from '../../performance/indicator-rows.ts';

/** Every indicator as a table for programs. */
export const GET: APIRoute = async () => new Response(indicatorsCsv(indicatorRows(site, await entriesOf('kinerja'))));
