import type { ContentType } from './content-type.ts';

/** The fields of an entry that tell when it was last changed or looked at. Days are `YYYY-MM-DD`. */
export interface Dated {
  readonly published: string;
  readonly updated?: string | undefined;
  readonly reviewed?: string | undefined;
  readonly reviewBy?: string | undefined;
  /** Of news. */
  readonly corrections?: readonly { readonly date: string }[] | undefined;
  /** Of datasets: the day of the latest data. */
  readonly lastUpdated?: string | undefined;
}

/**
 * The day an entry last changed in content: its publication, its update, its latest correction or its latest data,
 * whichever is last. Never the time of a build or a commit.
 */
export function lastChangeOf({ published, updated = '', corrections = [], lastUpdated = '' }: Dated): string {
  return latest([published, updated, lastUpdated, ...corrections.map(({ date }) => date)]);
}

/** The day on which somebody last answered for what an entry says: its last change, or a review that changed nothing. */
export function lastReviewOf(entry: Dated): string {
  return latest([lastChangeOf(entry), entry.reviewed ?? '']);
}

/**
 * The day by which an entry must be looked at again: the one its operator set, else as long after the last review as
 * its type says. `undefined` for what is not reviewed: a news item is the record of a day.
 * @example reviewDueOn(contentTypes.layanan, { published: '2026-01-31' }) // '2027-01-31'
 */
export function reviewDueOn(type: Pick<ContentType, 'reviewEveryMonths'>, entry: Dated): string | undefined {
  const reviewed = lastReviewOf(entry);
  // A date that was set before the last review has been met.
  if (entry.reviewBy !== undefined && (entry.reviewBy > reviewed || entry.reviewed === undefined))
    return entry.reviewBy;
  return type.reviewEveryMonths === undefined ? undefined : addMonths(reviewed, type.reviewEveryMonths);
}

function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

/** The same day some months later; the last of the month where that month is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const longest = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, longest));
  return first.toISOString().slice(0, 10);
}
