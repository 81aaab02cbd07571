import type { Issue } from './issue-host.ts';
import { farewell, remindedOpd, thanks } from './words.ts';

/** What is to be done about one issue. */
export type ReminderStep =
  | { readonly action: 'open'; readonly slug: string; readonly issue: Pick<Issue, 'title' | 'body'> }
  | {
      readonly action: 'update' | 'reopen';
      readonly slug: string;
      readonly number: number;
      readonly issue: Pick<Issue, 'title' | 'body'>;
    }
  | { readonly action: 'close'; readonly slug: string; readonly number: number; readonly comment?: string };

/** What to plan from. */
export interface ReminderPlan {
  readonly issues: readonly Issue[];
  /** Reminder of each OPD that needs one. */
  readonly stale: ReadonlyMap<string, Pick<Issue, 'title' | 'body'>>;
  /** OPDs that were looked at; issues of others are left alone. */
  readonly evaluated: ReadonlySet<string>;
  /** All OPDs were looked at: who is not among them has no site any more. */
  readonly isWhole: boolean;
  /** The OPD that an issue is about; that of a reminder of old news by default. */
  readonly subjectOf?: (issue: Issue) => string | undefined;
  /** Said when an issue is closed: because all is well, or because its OPD has no site any more. */
  readonly words?: { readonly thanks: string; readonly farewell: string };
}

/**
 * Plans what makes the issues say what is so: one open issue for each OPD that needs a reminder, none for the others.
 * Planning what has been done already gives nothing.
 */
export function planReminders({
  issues,
  stale,
  evaluated,
  isWhole,
  subjectOf = remindedOpd,
  words = { thanks, farewell },
}: ReminderPlan): ReminderStep[] {
  const known = Map.groupBy(issues, (issue) => subjectOf(issue) ?? '');
  known.delete('');
  const slugs = [...new Set([...known.keys(), ...stale.keys()])].sort();
  return slugs.flatMap((slug): ReminderStep[] => {
    if (!evaluated.has(slug) && !isWhole) return [];
    const own = (known.get(slug) ?? []).toSorted(openFirst);
    const wanted = stale.get(slug);
    if (!wanted) return closeAll(own, slug, evaluated.has(slug) ? words.thanks : words.farewell);
    const [first, ...others] = own;
    return [...keep(first, slug, wanted), ...closeAll(others, slug)];
  });
}

function keep(first: Issue | undefined, slug: string, issue: Pick<Issue, 'title' | 'body'>): ReminderStep[] {
  if (!first) return [{ action: 'open', slug, issue }];
  const { number, state } = first;
  if (state === 'closed') return [{ action: 'reopen', slug, number, issue }];
  return isSame(first, issue) ? [] : [{ action: 'update', slug, number, issue }];
}

function closeAll(issues: readonly Issue[], slug: string, comment?: string): ReminderStep[] {
  return issues
    .filter(({ state }) => state === 'open')
    .map(({ number }) => ({ action: 'close', slug, number, ...(comment !== undefined && { comment }) }));
}

/** Open ones first, then the oldest: that is where people have talked. */
function openFirst(a: Issue, b: Issue): number {
  return Number(b.state === 'open') - Number(a.state === 'open') || a.number - b.number;
}

/** Hosts store line ends as they like. */
function isSame(a: Pick<Issue, 'title' | 'body'>, b: Pick<Issue, 'title' | 'body'>): boolean {
  const bare = (text: string) => text.replaceAll('\r\n', '\n').trim();
  return bare(a.title) === bare(b.title) && bare(a.body) === bare(b.body);
}
