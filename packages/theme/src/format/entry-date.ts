import type { Entry } from '../entry.ts';
import { dayPart } from './calendar.ts';

/** The day to show beside an entry in a list: of the event where there is one, else of publication. `YYYY-MM-DD`. */
export function dateOf({ data }: Entry): string {
  if ('startsAt' in data) return dayPart(data.startsAt);
  if ('eventDate' in data && data.eventDate !== undefined) return data.eventDate;
  return data.published;
}
