import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entriesOf } from '../../entries.ts';
import { indicatorRows, indicatorsJson } from '../../performance/indicator-rows.ts';

/** Every indicator as JSON. */
export const GET: APIRoute = async () => new Response(indicatorsJson(indicatorRows(site, await entriesOf('kinerja'))));
