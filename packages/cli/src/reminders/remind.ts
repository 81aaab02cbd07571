import type { Registry } from '@opd/registry';
import type { SitesEvaluation } from '../evaluate/sites.ts';
import type { Issue, IssueHost, IssueLabel } from './issue-host.ts';
import { planReminders, type ReminderPlan, type ReminderStep } from './plan.ts';
import { reviewedOpd, reviewLabel, reviewReminder, reviewThanks } from './review-words.ts';
import { farewell, remindedOpd, reminderFor, reminderLabel, thanks } from './words.ts';

/**
 * Makes the issues say what is so: opens or updates one for each OPD whose news is old and closes it when there is news;
 * another one for each OPD with pages whose day of review has passed. To run it again changes nothing.
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
  const registered = sites.flatMap((site) => {
    const opd = known.get(site.slug);
    return opd ? [{ site, opd, regency, day }] : [];
  });
  const stale = registered.filter(({ site }) => site.news.state !== 'fresh');
  const overdue = registered.filter(({ site }) => site.reviews.count > 0);
  const evaluated = new Set(sites.map(({ slug }) => slug));
  const news = await settle(host, {
    label: reminderLabel,
    wanted: new Map(stale.map((one) => [one.site.slug, reminderFor(one)])),
    plan: { evaluated, isWhole, subjectOf: remindedOpd, words: { thanks, farewell } },
  });
  const reviews = await settle(host, {
    label: reviewLabel,
    wanted: new Map(overdue.map((one) => [one.site.slug, reviewReminder({ ...one, reviews: one.site.reviews })])),
    plan: { evaluated, isWhole, subjectOf: reviewedOpd, words: { thanks: reviewThanks, farewell } },
  });
  return [
    ...news,
    `${stale.length} dari ${sites.length} OPD perlu kabar baru; ${news.length} pengingat berubah.`,
    ...reviews,
    `${overdue.length} dari ${sites.length} OPD punya halaman yang perlu ditinjau; ${reviews.length} pengingat berubah.`,
  ];
}

/** Issues of one kind. */
interface Reminders {
  readonly label: IssueLabel;
  /** By OPD. */
  readonly wanted: ReadonlyMap<string, Pick<Issue, 'title' | 'body'>>;
  readonly plan: Omit<ReminderPlan, 'issues' | 'stale'>;
}

async function settle(host: IssueHost, { label, wanted, plan }: Reminders): Promise<string[]> {
  const lines: string[] = [];
  const steps = planReminders({ ...plan, issues: await host.list(label.name), stale: wanted });
  for (const step of steps) lines.push(await takeStep(host, step, label));
  return lines;
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
