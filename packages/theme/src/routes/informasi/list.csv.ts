import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entriesOf } from '../../entries.ts';
import { informationCsv } from './information-csv.ts';

/** The list of public information as a table for programs. */
export const GET: APIRoute = async () => {
  const entries = (await entriesOf('informasi')).toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'id'));
  return new Response(informationCsv(site, entries));
};
