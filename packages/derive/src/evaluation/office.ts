import { daysLeft, endingTerms, isActive, type Operator, staffing } from '@opd/registry';

/** Whether somebody keeps the site, and will go on to. */
export interface Handover {
  /**
   * `none` nobody is at work · `single` one person alone · `ending` terms end within 30 days and nobody takes over ·
   * `unrecorded` an account was taken over without a record · `complete`.
   */
  readonly state: 'none' | 'single' | 'ending' | 'unrecorded' | 'complete';
  /** People at work. */
  readonly people: number;
  /** Accounts whose term ends and that nobody takes over, with the days that are left. */
  readonly ending: readonly { readonly account: string; readonly daysLeft: number }[];
  /** Accounts that changed hands without a record of it (Berita Acara). */
  readonly unrecorded: readonly string[];
}

/**
 * Is the handover of an OPD's accounts up to date? Never part of a page: no site changes because somebody was moved.
 * @param options.requiredFrom `operatorsRequiredFrom` of the regency.
 * @param options.day `YYYY-MM-DD`.
 */
export function handoverOf({
  operators,
  requiredFrom,
  day,
}: {
  readonly operators: readonly Operator[];
  readonly requiredFrom?: string;
  readonly day: string;
}): Handover {
  const staff = staffing({ operators, requiredFrom, day });
  const people = staff.kind === 'active' ? staff.people.length : 0;
  const ending = endingTerms(operators, day).map((term) => ({
    account: term.account,
    daysLeft: daysLeft(term, day) ?? 0,
  }));
  const unrecorded = operators.flatMap((term) =>
    isActive(term, day) && isTakenOver(term, operators) && term.handover?.record === undefined ? [term.account] : [],
  );
  return { state: stateOf({ people, ending, unrecorded }), people, ending, unrecorded };
}

/** Somebody else held the account before. */
function isTakenOver({ account, since, name }: Operator, operators: readonly Operator[]): boolean {
  return operators.some((other) => other.account === account && other.since < since && other.name !== name);
}

function stateOf({ people, ending, unrecorded }: Omit<Handover, 'state'>): Handover['state'] {
  if (people === 0) return 'none';
  if (ending.length > 0) return 'ending';
  if (unrecorded.length > 0) return 'unrecorded';
  return people === 1 ? 'single' : 'complete';
}
