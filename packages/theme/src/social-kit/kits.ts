import { site } from 'virtual:opd/site';
import { type FeedKit, socialKit } from '@opd/derive/social';
import { hasSocialKit, type KitClaim, socialKitDays } from '@opd/registry';
import { contentTypes } from '@opd/schema';
import { entriesOf } from '../entries.ts';
import type { Entry } from '../entry.ts';
import { absoluteUrl } from '../format/address.ts';
import { byLastChange, lastChange } from '../format/last-change.ts';
import { optionLabel } from '../format/option-label.ts';
import { fullDateTime } from '../format/time-zone.ts';
import { kitPath } from './kit-path.ts';

/** An entry that has a kit. */
export type KitEntry = Entry<'berita'> | Entry<'klarifikasi'>;

/**
 * The entries that have a kit, the latest change first: news of the last days, see `socialKitDays`, news that is to be
 * shared again, and all clarifications. The dev server, which draws only what is asked for, has one for every entry.
 */
export async function kitEntries(): Promise<KitEntry[]> {
  const [news, clarifications] = await Promise.all([entriesOf('berita'), entriesOf('klarifikasi')]);
  const days = socialKitDays(site.regency);
  return [...news, ...clarifications]
    .filter((entry) => import.meta.env.DEV || hasSocialKit(claimOf(entry), site.today, days))
    .sort(byLastChange);
}

function claimOf(entry: KitEntry): KitClaim {
  return { type: entry.type, changed: lastChange(entry), wanted: entry.type === 'berita' && entry.data.socialKit };
}

/** For `getStaticPaths` of the page of each kit and of what lies beneath it. */
export async function kitPaths() {
  return (await kitEntries()).map((entry) => ({ params: { type: entry.type, id: entry.id }, props: { entry } }));
}

/** The kit of an entry, with what its site adds. */
export function kitOf(entry: KitEntry): FeedKit {
  const { data } = entry;
  const { timeZone } = site.regency;
  const changed = lastChange(entry);
  return {
    ...socialKit(entry, absoluteUrl(site, entry.path), site.opd, site.regency),
    page: absoluteUrl(site, kitPath(entry)),
    summary: data.summary,
    published: fullDateTime(data.publishAt ?? data.published, timeZone),
    changed: changed === data.published ? undefined : fullDateTime(changed, timeZone),
    tags: [contentTypes[entry.type].label, ...topicLabels(entry)],
  };
}

function topicLabels(entry: KitEntry): string[] {
  if (entry.type !== 'berita') return [];
  return entry.data.topics.map((topic) => optionLabel(contentTypes.berita.fields.topics, topic));
}
