import { addDays, daysBetween } from './day.ts';
import type { Operator } from './operator.ts';

/** The days of a term; both are counted in. Without `until` it has no end yet. */
export type TermPeriod = Pick<Operator, 'since' | 'until'>;
/** A term as far as days and accounts go. */
export type Term = TermPeriod & Pick<Operator, 'account' | 'name'>;

/** Days ahead within which the end of a term is announced. */
export const noticeDays = 30;

/** Does the term hold on a day (`YYYY-MM-DD`)? Its first and its last day count. */
export function isActive({ since, until }: TermPeriod, day: string): boolean {
  return since <= day && (until === undefined || day <= until);
}

/** Have two terms a day in common? */
export function overlap(a: TermPeriod, b: TermPeriod): boolean {
  return isActive(a, b.since) || isActive(b, a.since);
}

/** Days left of a term that is active on a day: 0 on its last day; `undefined` when it is not active or has no end. */
export function daysLeft(term: TermPeriod, day: string): number | undefined {
  if (term.until === undefined || !isActive(term, day)) return undefined;
  return daysBetween(day, term.until);
}

/**
 * Active terms that end within some days and that nobody has taken over: no other term of the account holds on the
 * day after.
 */
export function endingTerms<T extends Term>(terms: readonly T[], day: string, days: number = noticeDays): T[] {
  return terms.filter((term) => {
    const left = daysLeft(term, day);
    if (left === undefined || left > days || term.until === undefined) return false;
    const next = addDays(term.until, 1);
    return !terms.some((other) => other.account === term.account && isActive(other, next));
  });
}

/** Pairs of terms of one account that have a day in common, as positions in the list: the earlier in the list first. */
export function overlappingTerms(terms: readonly Term[]): { readonly first: number; readonly second: number }[] {
  return terms.flatMap((term, second) =>
    terms.slice(0, second).flatMap((other, first) => {
      return other.account === term.account && overlap(other, term) ? [{ first, second }] : [];
    }),
  );
}

/** Two spellings of one name: case, spaces and a final degree's dots do not make another person. */
export function isSamePerson(a: string, b: string): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replaceAll(/[\s.,]+/g, ' ')
      .trim();
  return bare(a) === bare(b);
}

/**
 * Accounts that may write for an OPD on a day, sorted. Examples stand for nobody: their accounts do not exist, and
 * whoever registered one of them elsewhere would gain its rights.
 */
export function writingAccounts(operators: readonly Operator[], day: string): string[] {
  const active = operators.filter((term) => !term.example && isActive(term, day));
  return [...new Set(active.map(({ account }) => account))].sort();
}
