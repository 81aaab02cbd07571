import { site } from 'virtual:opd/site';
import { entriesOf } from '../../entries.ts';
import type { Entry } from '../../entry.ts';
import { dayPart } from '../../format/calendar.ts';
import { grouped } from '../../lists/grouped.ts';
import { once } from '../../lists/once.ts';
import { partsOf } from '../../lists/parts.ts';

/** Title of those that are to come. */
export const comingTitle = 'Akan datang';

/** All events in parts: the next one first, then those that are over, the latest first. */
export const eventParts = once(async () => {
  const events = await entriesOf('agenda');
  const isOver = ({ data }: Entry<'agenda'>) => dayPart(data.endsAt) < site.today;
  const groups = [
    { title: comingTitle, items: events.filter((event) => !isOver(event)).reverse() },
    { title: 'Sudah berlalu', items: events.filter(isOver) },
  ];
  return partsOf(grouped(groups), '/agenda/');
});
