import { isActive, isSamePerson, type Term } from '@opd/registry';
import type { Identity } from './commits.ts';

/** Names somebody, as of a day `YYYY-MM-DD`. */
export type NamePerson = (identity: Identity, day: string) => string;

/**
 * Names people by what Git holds and, for an account of an office, by who held it on that day. Names stay readable
 * when people have left: ended terms are kept.
 * @param terms everybody who holds or held an account.
 */
export function namePeople(terms: readonly Term[]): NamePerson {
  const accounts = new Set(terms.map(({ account }) => account));
  return ({ name, email }, day) => {
    const account = [accountOf(email), name.toLowerCase()].find((known) => known !== undefined && accounts.has(known));
    if (account === undefined) return name;
    const holder = terms.find((term) => term.account === account && isActive(term, day))?.name;
    const inGit = name.toLowerCase() === account ? undefined : name;
    if (holder === undefined) return inGit === undefined ? account : `${inGit} (${account})`;
    if (inGit === undefined || isSamePerson(inGit, holder)) return `${holder} (${account})`;
    return `${holder} (${account}, di Git tertulis ${inGit})`;
  };
}

/** The account in an address that GitHub gives to those who hide theirs: `123+dinkes-web@users.noreply.github.com`. */
function accountOf(email: string): string | undefined {
  return /^(?:\d+\+)?([a-z0-9-]+)@users\.noreply\.github\.com$/.exec(email.toLowerCase())?.[1];
}
