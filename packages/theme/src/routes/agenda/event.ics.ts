import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entryPaths } from '../../entries.ts';
import type { Entry } from '../../entry.ts';
import { renderEventIcs } from '../../feeds/ical.ts';

export const getStaticPaths = () => entryPaths('agenda');

export const GET: APIRoute<{ entry: Entry<'agenda'> }> = ({ props }) => new Response(renderEventIcs(site, props.entry));
