import type { WritingTerm } from '../cms-site.ts';

/**
 * May an account write for an OPD on a day? As long as nobody is registered at all, anybody who can sign in may: the
 * wall is the repository, whose check and code owners ask again.
 * @param day `YYYY-MM-DD`.
 */
export function mayWrite(account: string, terms: readonly WritingTerm[], day: string): boolean {
  if (terms.length === 0) return true;
  return terms.some((term) => term.account === account.toLowerCase() && isWriting(term, day));
}

/** Does a term hold on a day, `YYYY-MM-DD`? Its first and its last day count. */
export function isWriting({ since, until }: WritingTerm, day: string): boolean {
  return since <= day && (until === undefined || day <= until);
}

/** The operator's own day: a term ends at midnight where it is served. */
export function today(): string {
  return new Intl.DateTimeFormat('sv').format(new Date());
}
