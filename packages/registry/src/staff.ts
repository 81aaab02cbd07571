import type { Operator } from './operator.ts';
import { isActive } from './terms.ts';

/** How an OPD is staffed on a day. */
export type Staffing =
  /** Nobody has ever been appointed: an empty list, or one that holds only what does not count. */
  | { readonly kind: 'unappointed' }
  /** There were operators, and the last of them has left, or the first is still to come. */
  | { readonly kind: 'left'; readonly last: Operator }
  | { readonly kind: 'active'; readonly people: readonly Operator[] };

/** Is it the day, or past the day, from which every OPD must have an operator? */
export function isStaffRequired(requiredFrom: string | undefined, day: string): boolean {
  return requiredFrom !== undefined && day >= requiredFrom;
}

/**
 * Who is at work for an OPD on a day. Examples count until operators are required: until then the repository shows
 * how it is done, from then on only people can answer.
 * @param options.requiredFrom `operatorsRequiredFrom` of the regency.
 * @returns the active terms, one for each person: someone with two accounts is still one.
 */
export function staffing({
  operators,
  requiredFrom,
  day,
}: {
  readonly operators: readonly Operator[];
  readonly requiredFrom?: string;
  readonly day: string;
}): Staffing {
  const counted = isStaffRequired(requiredFrom, day) ? operators.filter(({ example }) => !example) : operators;
  const last = counted.toSorted(byEnd).at(-1);
  if (last === undefined) return { kind: 'unappointed' };
  const active = counted.filter((term) => isActive(term, day));
  if (active.length === 0) return { kind: 'left', last };
  return { kind: 'active', people: [...new Map(active.map((term) => [term.name.toLowerCase(), term])).values()] };
}

/** The term that ends last comes last; one without an end is the last of all. */
function byEnd(a: Operator, b: Operator): number {
  const end = ({ until = '9999-12-31' }: Operator) => until;
  return end(a) < end(b) ? -1 : Number(end(a) > end(b));
}
