import { join } from 'node:path';
import { type Finding, readEntry } from '@opd/check';
import { type Evaluation, evaluateRegency, type Handover, handoverOf, type OpdEvaluation, rankOf } from '@opd/derive';
import { readObligations } from '@opd/derive/node';
import { momentIn, type Registry } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';

import { runCheck } from '../check/run-check.ts';
import { checkScope } from '../check/scope.ts';
import { readChanges, readCommits } from '../log/commits.ts';
import { readHistory, type WaitingReview } from './history.ts';

/** What an OPD has to see to that no visitor sees: people and Git, not content. */
export interface OfficeMatters {
  readonly handover: Handover;
  /** Entries that went out at once and wait for a review; `since` is a day here, `YYYY-MM-DD`. */
  readonly waiting: readonly WaitingReview[];
  /** Links within its site that lead nowhere. */
  readonly brokenLinks: readonly Pick<Finding, 'file' | 'line' | 'message'>[];
  /** Day on which something of it was last published, `YYYY-MM-DD`. */
  readonly lastWork?: string;
}

/** An OPD with all that is known about its site. */
export interface EvaluatedSite extends OpdEvaluation {
  readonly rank: number;
  readonly office: OfficeMatters;
}

/** The evaluation of a regency, with what only its office sees. */
export interface SitesEvaluation extends Omit<Evaluation, 'opds'> {
  readonly opds: readonly EvaluatedSite[];
}

/**
 * Evaluates every OPD, from content, operators and Git.
 * @param root the repository.
 * @param registry see `readRegistry`.
 * @param day the day that counts as today, `YYYY-MM-DD`.
 * @throws OpdError when git does not work.
 */
export async function evaluateSites(root: string, registry: Registry, day: string): Promise<SitesEvaluation> {
  const { regency, opds } = registry;
  const reader = nodeReader(join(root, 'content'));
  const [evaluation, commits, changes, links] = await Promise.all([
    readObligations().then((obligations) => evaluateRegency({ reader, readEntry, obligations, day })),
    readCommits(root),
    readChanges(root, 'content'),
    brokenLinks(root),
  ]);
  const operators = new Map(opds.map((opd) => [opd.slug, opd.operators]));
  const requiredFrom = regency.operatorsRequiredFrom;
  const localDay = (moment: string) => momentIn(regency.timeZone, new Date(moment)).slice(0, 10);
  const history = readHistory(commits, changes, (moment) => localDay(moment) <= day);
  const sites = evaluation.opds.map((opd): EvaluatedSite => {
    const { waiting = [], lastWork } = history.get(opd.slug) ?? {};
    const office: OfficeMatters = {
      handover: handoverOf({ operators: operators.get(opd.slug) ?? [], requiredFrom, day }),
      waiting: waiting.map((one) => ({ ...one, since: localDay(one.since) })),
      brokenLinks: links.get(opd.slug) ?? [],
      lastWork: lastWork === undefined ? undefined : localDay(lastWork),
    };
    return { ...opd, rank: rankOf(evaluation.opds, opd), office };
  });
  return { ...evaluation, opds: sites };
}

/** What the check says about links within each site, by OPD. It remembers what has not changed. */
async function brokenLinks(root: string): Promise<Map<string, OfficeMatters['brokenLinks']>> {
  const { findings } = await runCheck(root, await checkScope(root, { paths: [] }), { cache: true });
  const broken = findings
    .filter(({ ruleId }) => ruleId === 'link-broken')
    .map(({ file, line, message }) => ({ file, line, message }));
  return Map.groupBy(broken, ({ file }) => file.split('/')[0] ?? '');
}
