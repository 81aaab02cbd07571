import { momentIn, portalSlug } from '@opd/registry';
import { currentMoment } from '../build/build-env.ts';
import { OpdError } from '../error.ts';
import { type Due, dueSites } from '../life/due.ts';
import type { dueFormats } from '../life/due-formats.ts';
import { raisedAlerts } from '../life/raised-alerts.ts';
import { turnsOf } from '../life/turns.ts';
import { listContent, listSites, readRegency } from '../workspace.ts';

/** Options of `opd due`. */
export interface DueOptions {
  /** Moments: `2026-11-25T08:00` on the regency's clock, or with an offset as ISO 8601 has it. */
  readonly since?: string;
  readonly at?: string;
  readonly format: (typeof dueFormats)[number];
}

/**
 * `opd due`: which sites must be built again because an entry has come or gone, or a new day has begun. Without
 * `since`: within the last hour.
 * @param root the repository.
 * @returns the text to print.
 * @throws OpdError for what is no moment.
 */
export async function due(root: string, options: DueOptions): Promise<string> {
  const { timeZone } = await readRegency(root);
  const at = options.at === undefined ? await currentMoment(root) : localMoment(options.at, timeZone, '--at');
  const since = options.since === undefined ? hourBefore(at) : localMoment(options.since, timeZone, '--since');
  if (since > at)
    throw new OpdError(`--since (${since}) is after --at (${at}).`, 'Give the earlier moment as --since.');
  const [sites, opds] = await Promise.all([listSites(root), listContent(root)]);
  const turns = await turnsOf(root, [...new Set([...opds, portalSlug])]);
  return render(dueSites(turns, { since, at, sites }, await raisedAlerts(root)), options.format);
}

/** A moment given by the user, on the regency's clock. */
function localMoment(given: string, timeZone: string, option: string): string {
  const instant = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(given) ? new Date(given) : undefined;
  if (instant && !Number.isNaN(instant.getTime())) return momentIn(timeZone, instant);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(given) && !Number.isNaN(Date.parse(`${given}Z`))) return given;
  throw new OpdError(
    `\`${given}\` is no moment for ${option}.`,
    'Write 2026-11-25T08:00 on the clock of the regency, or with an offset: 2026-11-25T01:00:00Z.',
  );
}

function hourBefore(moment: string): string {
  return new Date(Date.parse(`${moment}Z`) - 3_600_000).toISOString().slice(0, 16);
}

function render(result: Due, format: DueOptions['format']): string {
  if (format === 'json') return `${JSON.stringify(result, null, 2)}\n`;
  if (format === 'sites') return `${result.sites.join(' ')}\n`;
  const { since, at, newDay, turns, sites } = result;
  if (sites.length === 0) return `Nothing comes or goes between ${since} and ${at}.\n`;
  const lines = turns.map(({ slug, entry, at: moment, kind }) => `${moment}  ${kind.padEnd(5)}  ${slug}/${entry}`);
  const midnight = newDay ? ['A new day has begun: every site reckons anew what is current and what is over.'] : [];
  return `${[...lines, ...midnight, `To build: ${sites.join(' ')}`].join('\n')}\n`;
}
