import { portalSlug } from '@opd/registry';
import type { RaisedAlert } from './raised-alerts.ts';
import type { Turn } from './turns.ts';

/** What became due in a span of time. */
export interface Due {
  /** The span: after `since`, up to and including `at`; `YYYY-MM-DDTHH:mm` on the regency's clock. */
  readonly since: string;
  readonly at: string;
  /** A midnight lies in the span: on every page what is current, over or overdue is reckoned anew. */
  readonly newDay: boolean;
  readonly turns: readonly Turn[];
  /** Sites to build again, sorted. */
  readonly sites: readonly string[];
}

/**
 * Decides which sites must be built again because time has passed.
 * @param turns of the entries of all OPDs.
 * @param sites slugs of all sites.
 * @param alerts emergencies that are shown on the sites of other offices too.
 */
export function dueSites(
  turns: readonly Turn[],
  { since, at, sites }: { readonly since: string; readonly at: string; readonly sites: readonly string[] },
  alerts: readonly Pick<RaisedAlert, 'path' | 'isFor'>[] = [],
): Due {
  const newDay = since.slice(0, 10) < at.slice(0, 10);
  const due = turns.filter((turn) => since < turn.at && turn.at <= at);
  // The portal gathers what all OPDs publish.
  const changed = new Set(due.flatMap(({ slug }) => [slug, portalSlug]));
  for (const alert of alerts)
    if (due.some(({ slug, entry }) => alert.path === `${slug}/${entry}/index.mdx`))
      for (const slug of sites.filter(alert.isFor)) changed.add(slug);
  return { since, at, newDay, turns: due, sites: sites.filter((slug) => newDay || changed.has(slug)).toSorted() };
}
