import type { Registry } from '@opd/registry';
import type { SitesEvaluation } from '../evaluate/sites.ts';
import type { IssueHost, IssueLabel } from './issue-host.ts';
import { planReminders, type ReminderStep } from './plan.ts';
import { reminderFor, reminderLabel } from './words.ts';

/**
 * Makes the issues say what is so: opens or updates one for each OPD whose news is old, closes it when there is news.
 * To run it again changes nothing.
 * @param options.evaluation the OPDs to look at.
 * @param options.isWhole they are all of the regency.
 * @returns one line for each thing that was done.
 * @throws OpdError when the host refuses; what was done before stays.
 */
export async function remind({
  host,
  registry: { regency, opds },
  evaluation: { day, opds: sites },
  isWhole,
}: {
  readonly host: IssueHost;
  readonly registry: Registry;
  readonly evaluation: SitesEvaluation;
  readonly isWhole: boolean;
}): Promise<string[]> {
  const known = new Map(opds.map((opd) => [opd.slug, opd]));
  const stale = sites.flatMap((site) => {
    const opd = known.get(site.slug);
    if (!opd || site.news.state === 'fresh') return [];
    return [[site.slug, reminderFor({ site, opd, regency, day })] as const];
  });
  const steps = planReminders({
    issues: await host.list(reminderLabel.name),
    stale: new Map(stale),
    evaluated: new Set(sites.map(({ slug }) => slug)),
    isWhole,
  });
  const lines: string[] = [];
  for (const step of steps) lines.push(await takeStep(host, step, reminderLabel));
  return [...lines, `${stale.length} dari ${sites.length} OPD perlu kabar baru; ${steps.length} pengingat berubah.`];
}

/** Does one step of a plan. @param label marks a new issue. @returns a line that says so. */
export async function takeStep(host: IssueHost, step: ReminderStep, label: IssueLabel): Promise<string> {
  switch (step.action) {
    case 'open':
      return `${step.slug}: dibuka #${await host.create(step.issue, label)}`;
    case 'update':
      await host.change(step.number, step.issue);
      return `${step.slug}: diperbarui #${step.number}`;
    case 'reopen':
      await host.change(step.number, { ...step.issue, state: 'open' });
      return `${step.slug}: dibuka lagi #${step.number}`;
    case 'close':
      // Closed first: were it the other way round, a failure between the two would say thanks every week.
      await host.change(step.number, { state: 'closed' });
      if (step.comment !== undefined) await host.comment(step.number, step.comment);
      return `${step.slug}: ditutup #${step.number}`;
  }
}
