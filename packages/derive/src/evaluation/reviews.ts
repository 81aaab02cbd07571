import type { TypeName } from '@opd/schema';
import type { EntryFacts } from '../content/entry.ts';

/** An entry that nobody has looked at in time; its page says so to visitors. */
export interface DueReview {
  readonly type: TypeName;
  /** Name of its folder. */
  readonly folder: string;
  readonly title: string;
  /** Who answers for it: a role or a part of the office, never a person. */
  readonly unit: string;
  /** The day by which it was to be looked at, `YYYY-MM-DD`. */
  readonly due: string;
}

/** The pages of an OPD whose day of review has passed. */
export interface ReviewFigures {
  readonly count: number;
  /** The longest overdue ones, that one first; at most twenty, for who has more begins with these. */
  readonly first: readonly DueReview[];
}

const mostNamed = 20;

/** The entries whose day of review has passed. @param entries those on the site. */
export function reviewFigures(entries: readonly EntryFacts[], day: string): ReviewFigures {
  const due = entries
    .flatMap(({ type, folder, title, unit, reviewDue }) =>
      reviewDue !== undefined && reviewDue < day ? [{ type, folder, title, unit, due: reviewDue }] : [],
    )
    .sort((a, b) => a.due.localeCompare(b.due) || a.folder.localeCompare(b.folder));
  return { count: due.length, first: due.slice(0, mostNamed) };
}
