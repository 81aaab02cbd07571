/** Pages that are enough for an index. Pagefind's program takes 0.5 GB for so many, and for each page more time the more there are. */
const enough = 8_000;

/** What is put into periods. */
export interface Dated {
  readonly foundAs: {
    /** Day of publication, `YYYY-MM-DD`. */
    readonly day?: string;
  };
}

/**
 * Parts what is searched by the time of its publication, the oldest first: whole months, until they are enough. What has no
 * day comes last. In a month, the order is kept.
 *
 * By time and not by owner, since Pagefind counts how rare a word is in each index: of an index of health offices,
 * "puskesmas" would be a common word, and what others say of it would come first.
 * @param least pages from which on a period is full.
 */
export function periodsOf<Page extends Dated>(pages: readonly Page[], least = enough): Page[][] {
  const monthOf = ({ foundAs }: Page) => foundAs.day?.slice(0, 7) ?? 'undated';
  const months = Map.groupBy(pages, monthOf);
  const periods: Page[][] = [];
  let period: Page[] = [];
  for (const month of [...months.keys()].sort()) {
    if (period.length >= least) period = [];
    if (period.length === 0) periods.push(period);
    // One by one: more than a function takes as arguments may have been published at once.
    for (const page of months.get(month) ?? []) period.push(page);
  }
  return periods;
}
