import { contentTypes } from '@opd/schema';
import type { Entry } from '../entry.ts';
import { lastChange } from '../format/last-change.ts';
import { optionLabel } from '../format/option-label.ts';
import type { Site } from '../site.ts';

/** Types that people follow. */
export type FeedEntry = Entry<'berita' | 'pengumuman' | 'klarifikasi'>;

/** What a feed holds. */
export interface FeedContent {
  /** Name of the feed in a reader: "Berita Dinas Kesehatan". */
  readonly title: string;
  /** Path of the page that shows the same: `/`. */
  readonly home: string;
  /** Path of the feed itself: `/rss.xml`. */
  readonly path: string;
  /** Newest first; at most fifty are written, so that a feed stays quick on a phone. */
  readonly entries: readonly FeedEntry[];
}

const mostEntries = 50;

/** The entries that a feed writes. */
export function writtenEntries({ entries }: FeedContent): readonly FeedEntry[] {
  return entries.slice(0, mostEntries);
}

/** What an entry is, in words: its type, its topics, the verdict on a rumour. */
export function tagsOf({ type, data }: FeedEntry): string[] {
  const { berita, klarifikasi } = contentTypes;
  return [
    contentTypes[type].label,
    ...('topics' in data ? data.topics.map((topic) => optionLabel(berita.fields.topics, topic)) : []),
    ...('verdict' in data ? [optionLabel(klarifikasi.fields.verdict, data.verdict)] : []),
  ];
}

/** One sentence about a feed. */
export function feedDescription({ opd, regency }: Site): string {
  return opd.tagline ?? `Kabar dari ${opd.name}, ${regency.government}.`;
}

/** The day of the newest change in a feed; the day of the build when it is empty. */
export function feedUpdated(site: Site, content: FeedContent): string {
  const days = writtenEntries(content).map(lastChange).sort();
  return days.at(-1) ?? site.today;
}
