import { site } from 'virtual:opd/site';
import { addDays } from '@opd/registry';
import type { APIRoute } from 'astro';
import { entriesOf } from '../../entries.ts';
import { renderCalendarIcs } from '../../feeds/ical.ts';
import { dayPart } from '../../format/calendar.ts';

/** Those who follow the calendar see so many days back. All that ever was would weigh megabytes on the portal. */
const daysBack = 365;

export const GET: APIRoute = async () => {
  const from = addDays(site.today, -daysBack);
  const events = (await entriesOf('agenda')).filter(({ data }) => dayPart(data.endsAt) >= from);
  return new Response(
    renderCalendarIcs(site, { name: `Agenda ${site.opd.name}`, path: '/agenda/kalender.ics', events }),
  );
};
