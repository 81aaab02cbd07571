import type { Event } from 'schema-dts';
import type { Entry } from '../entry.ts';
import { absoluteUrl } from '../format/address.ts';
import { machineDateTime } from '../format/time-zone.ts';
import type { Site } from '../site.ts';

/**
 * An event (schema.org/Event) with local times and their offset.
 * @param images paths or addresses of its pictures.
 */
export function event(site: Site, entry: Entry<'agenda'>, images: readonly string[] = []): Event {
  const { data } = entry;
  const { timeZone } = site.regency;
  const url = absoluteUrl(site, entry.path);
  return {
    '@type': 'Event',
    '@id': `${url}#agenda`,
    name: data.title,
    description: data.summary,
    url,
    inLanguage: 'id',
    startDate: machineDateTime(data.startsAt, timeZone),
    endDate: machineDateTime(data.endsAt, timeZone),
    eventStatus: data.cancelled ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: data.place, address: data.place },
    organizer: { '@type': 'Organization', name: data.organizer },
    image: images.length === 0 ? undefined : images.map((image) => absoluteUrl(site, image)),
  };
}
