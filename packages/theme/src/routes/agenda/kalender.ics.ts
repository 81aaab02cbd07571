import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entriesOf } from '../../entries.ts';
import { renderCalendarIcs } from '../../feeds/ical.ts';

export const GET: APIRoute = async () => {
  const events = await entriesOf('agenda');
  return new Response(
    renderCalendarIcs(site, { name: `Agenda ${site.opd.name}`, path: '/agenda/kalender.ics', events }),
  );
};
