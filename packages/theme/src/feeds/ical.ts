import ical, { type ICalCalendar, type ICalEventData, ICalEventStatus } from 'ical-generator';
import type { Entry } from '../entry.ts';
import { absoluteUrl } from '../format/address.ts';
import { daysBetween } from '../format/calendar.ts';
import { lastChange } from '../format/last-change.ts';
import { moment } from '../format/time-zone.ts';
import type { Site } from '../site.ts';

/** Half a day: agendas change seldom, and phones pay for every look. */
const secondsBetweenLooks = 43_200;

/** Control characters, which iCalendar text cannot hold (RFC 5545, 3.1); line breaks and tabs may stay. */
const controls = /[^\P{Cc}\n\t]|\p{Cs}/gu;

/** One event as an iCalendar file (RFC 5545) for the button "Simpan ke kalender". */
export function renderEventIcs(site: Site, event: Entry<'agenda'>): string {
  return calendar([eventData(site, event)]).toString();
}

/**
 * All events as a calendar to subscribe to.
 * @param name what calendar apps show: "Agenda Dinas Kesehatan".
 * @param path address of the calendar itself on the site.
 */
export function renderCalendarIcs(
  site: Site,
  { name, path, events }: { name: string; path: string; events: readonly Entry<'agenda'>[] },
): string {
  const feed = calendar(events.map((event) => eventData(site, event)));
  return feed
    .name(clean(name))
    .source(absoluteUrl(site, path))
    .ttl(secondsBetweenLooks)
    .x('X-WR-TIMEZONE', site.regency.timeZone)
    .toString();
}

function calendar(events: ICalEventData[]): ICalCalendar {
  return ical({ prodId: { company: 'Situs OPD', product: 'Agenda', language: 'ID' }, events });
}

/**
 * Times are written in UTC, reckoned from local time and the regency's zone, so that every phone shows the
 * right hour without a zone definition. Nothing depends on the clock: the same entry gives the same bytes.
 */
function eventData(site: Site, event: Entry<'agenda'>): ICalEventData {
  const { data } = event;
  const { timeZone } = site.regency;
  const url = absoluteUrl(site, event.path);
  const changed = lastChange(event);
  const email = data.contact?.email ?? (event.opd ?? site.opd).email;
  return {
    id: eventUid(url),
    stamp: moment(changed, timeZone),
    created: moment(data.published, timeZone),
    lastModified: moment(changed, timeZone),
    // Each later change needs a higher number, or calendars keep the event they have.
    sequence: Math.max(0, daysBetween(data.published, changed)),
    start: moment(data.startsAt, timeZone),
    end: moment(data.endsAt, timeZone),
    // Many apps hide the status of an event in a calendar they follow: the title says it too.
    summary: clean(data.cancelled ? `DIBATALKAN: ${data.title}` : data.title),
    description: clean(`${data.summary}\n\nPenyelenggara: ${data.organizer}\n${url}`),
    location: clean(data.place),
    url,
    // An organizer needs a mail address (RFC 5545, 3.8.4.3); without one the description names it.
    organizer: email === undefined ? null : { name: clean(data.organizer), email },
    status: data.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** The same on the OPD's site and on the portal, so that a calendar that follows both holds an event once. */
function eventUid(url: string): string {
  const { host, pathname } = new URL(url);
  return `${pathname.split('/').filter(Boolean).at(-1)}@${host}`;
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, '');
}
