import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entriesOf } from '../../entries.ts';
import { budgetsCsv } from '../../performance/budget-rows.ts';

/** What was budgeted and spent, as a table for programs. */
export const GET: APIRoute = async () => new Response(budgetsCsv(site, await entriesOf('kinerja')));
