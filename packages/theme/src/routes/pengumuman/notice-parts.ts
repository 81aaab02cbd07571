import { site } from 'virtual:opd/site';
import { entriesOf } from '../../entries.ts';
import type { Entry } from '../../entry.ts';
import { isPast } from '../../format/calendar.ts';
import { grouped } from '../../lists/grouped.ts';
import { once } from '../../lists/once.ts';
import { partsOf } from '../../lists/parts.ts';

/** The first day on which an announcement is in force. */
export function noticeStart({ data }: Entry<'pengumuman'>): string {
  return data.validFrom ?? data.published;
}

/** Title of those that are in force today. */
export const inForceTitle = 'Sedang berlaku';

/** All announcements in parts: those in force, those to come, those that are over. */
export const noticeParts = once(async () => {
  const {
    over = [],
    coming = [],
    inForce = [],
  } = Object.groupBy(await entriesOf('pengumuman'), (notice) =>
    isPast(notice.data.validUntil, site.today) ? 'over' : noticeStart(notice) > site.today ? 'coming' : 'inForce',
  );
  const groups = [
    { title: inForceTitle, items: inForce },
    { title: 'Akan berlaku', items: coming },
    { title: 'Sudah berakhir', items: over },
  ];
  return partsOf(grouped(groups), '/pengumuman/');
});
