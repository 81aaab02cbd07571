import { tableSchema } from '@opd/schema';
import type { APIRoute } from 'astro';
import { entryPaths } from '../../entries.ts';
import type { Entry } from '../../entry.ts';

export const getStaticPaths = () => entryPaths('dataset');

/** The columns of a dataset as a Frictionless Table Schema, beside its CSV file. */
export const GET: APIRoute<{ entry: Entry<'dataset'> }> = ({ props }) =>
  new Response(`${JSON.stringify(tableSchema(props.entry.data.columns), null, 2)}\n`);
