import type { Cost } from '../measure/measured-run.ts';
import { median } from '../measure/median.ts';
import type { RegencySize } from '../regency/regency.ts';
import type { ScenarioCosts } from '../scenarios/run-rounds.ts';
import { type ScenarioName, scenarios } from '../scenarios/scenario.ts';
import type { FreshCost } from '../situs/preview-session.ts';
import type { Machine } from './machine.ts';
import { seconds, table } from './markdown.ts';

/** What a regency of one size cost. */
export interface SizeResult {
  readonly size: RegencySize;
  readonly costs: readonly ScenarioCosts[];
  readonly saves: readonly FreshCost[];
}

/** When, where and with what growth was measured. */
export interface AboutGrowth {
  readonly date: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly command: string;
  /** What the photos are, in words. */
  readonly photos: string;
  readonly rounds: number;
}

/** The part of `RESULTS.md` on growth, as Markdown. @param results smallest regency first. */
export function renderGrowth(results: readonly SizeResult[], about: AboutGrowth): string {
  const { date, commit, machine, command, photos, rounds } = about;
  const head = [
    ...['Sites × entries', 'Cold', 'Cold, processor', 'Each entry, ms', 'Each entry more, ms'],
    ...scenarios.slice(1).map(({ label }) => label),
    ...['Save in the preview', 'Peak of one build, MB'],
  ];
  return [
    '## Growth',
    `${date.slice(0, 10)}, commit ${commit}. Situs OPD alone; ${machine.cores} processors (${machine.processor}), ${machine.memoryGb} GB of memory. ` +
      `One photo for each entry (${photos}). Seconds of wall time where nothing else is said; ${rounds === 1 ? 'one round' : `medians of ${rounds} rounds`}.`,
    `\`\`\`sh\n${command}\n\`\`\``,
    table(
      head,
      results.map((result, index) => row(result, results[index - 1])),
    ),
    '"Each entry" is processor time of the cold build divided by the entries; "each entry more" that of the entries which the row above does not have. Growth is linear in photos when the latter stays the same from row to row.',
  ].join('\n\n');
}

function row(result: SizeResult, before: SizeResult | undefined): string[] {
  const wall = (name: ScenarioName) => seconds(median(costsOf(result, name).map((cost) => cost.seconds)));
  const more = before && (processor(result) - processor(before)) / (entries(result) - entries(before));
  return [
    `${result.size.sites} × ${result.size.entries}`,
    wall('cold'),
    seconds(processor(result)),
    milliseconds(processor(result) / entries(result)),
    milliseconds(more),
    ...scenarios.slice(1).map(({ name }) => wall(name)),
    seconds(median(result.saves.map((save) => save.seconds))),
    median(costsOf(result, 'cold').map(({ peakMb }) => peakMb)).toFixed(0),
  ];
}

function costsOf({ costs }: SizeResult, name: ScenarioName): readonly Cost[] {
  return costs.find(({ scenario }) => scenario === name)?.costs ?? [];
}

function processor(result: SizeResult): number {
  return median(costsOf(result, 'cold').map(({ cpuSeconds }) => cpuSeconds));
}

function entries({ size }: SizeResult): number {
  return size.sites * size.entries;
}

function milliseconds(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '–' : (1000 * value).toFixed(0);
}
