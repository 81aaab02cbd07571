import { addDays, daysBetween } from '@opd/registry';
import { type EntryFacts, isOnSite } from '../content/entry.ts';
import type { FreshnessLimits } from './obligations.ts';

/** How fresh the news of an OPD is. */
export interface NewsFreshness {
  /** `fresh` within the first limit, `warning` past it, `breach` past the second, `none` without any news. */
  readonly state: 'fresh' | 'warning' | 'breach' | 'none';
  /** Day of the newest news, `YYYY-MM-DD`. */
  readonly newest?: string;
  /** Days since then. */
  readonly days?: number;
}

/** What was published in a month. */
export interface MonthFigures {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Entries of all types that were published in it. */
  readonly entries: number;
  /** On its last day, or on the day of the evaluation, the newest news was within the first limit. */
  readonly fresh: boolean;
}

/** Months that are looked back upon, the present one included. */
export const monthCount = 24;

/**
 * How fresh the news is on a day.
 * @param days days of publication of all news; later ones than `day` do not count.
 */
export function newsFreshness(days: readonly string[], day: string, limits: FreshnessLimits): NewsFreshness {
  const newest = days
    .filter((one) => one <= day)
    .sort()
    .at(-1);
  if (newest === undefined) return { state: 'none' };
  const age = daysBetween(newest, day);
  const state = age > limits.breachAfterDays ? 'breach' : age > limits.warnAfterDays ? 'warning' : 'fresh';
  return { state, newest, days: age };
}

/** Figures of the last months, the oldest first. @param entries those published until `day`, ended since or not. */
export function monthFigures(entries: readonly EntryFacts[], day: string, limits: FreshnessLimits): MonthFigures[] {
  const counts = Map.groupBy(entries, ({ published }) => published.slice(0, 7));
  const news = entries.filter(({ type }) => type === 'berita');
  return lastMonths(day).map((month) => {
    const end = lastDayOf(month) < day ? lastDayOf(month) : day;
    const { state } = newsFreshness(newsDays(news.filter((entry) => isOnSite(entry, end))), end, limits);
    return { month, entries: counts.get(month)?.length ?? 0, fresh: state === 'fresh' };
  });
}

/** Days of publication of the news among some entries. */
export function newsDays(entries: readonly EntryFacts[]): string[] {
  return entries.flatMap(({ type, published }) => (type === 'berita' ? [published] : []));
}

/** The last months up to that of a day, the oldest first: `2024-12` … `2026-11`. */
export function lastMonths(day: string, count = monthCount): string[] {
  const present = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const month = present - count + 1 + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** @param month `YYYY-MM`. */
function lastDayOf(month: string): string {
  const next = addDays(`${month}-28`, 4).slice(0, 7);
  return addDays(`${next}-01`, -1);
}
