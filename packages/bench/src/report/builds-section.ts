import type { Cost } from '../measure/measured-run.ts';
import { median, pairwiseRatios } from '../measure/median.ts';
import type { ScenarioCosts } from '../scenarios/run-rounds.ts';
import { type ScenarioName, scenarios } from '../scenarios/scenario.ts';
import type { FreshCost } from '../situs/preview-session.ts';
import type { LaidOutTool, PeerSettings, ToolName } from '../tools/tool.ts';
import { differences } from './differences.ts';
import type { Machine } from './machine.ts';
import { bytes, seconds, table } from './markdown.ts';
import type { OutputSize } from './output-size.ts';

/** All that a comparison of builds found out. */
export interface BuildsReport {
  readonly date: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly command: string;
  readonly sites: number;
  readonly entries: number;
  /** What the photos are, in words. */
  readonly photos: string;
  readonly rounds: number;
  readonly tools: readonly LaidOutTool[];
  /** Peers that could not run, and why. */
  readonly missing: readonly { readonly label: string; readonly why: string }[];
  readonly costs: readonly ScenarioCosts[];
  /** One list for each round: the first save after the start, then further ones. */
  readonly saves: readonly (readonly FreshCost[])[];
  readonly outputs: ReadonlyMap<ToolName, OutputSize>;
  readonly similarity: ReadonlyMap<
    ToolName,
    { readonly ssim: number; readonly bytes: number; readonly photos: number }
  >;
  readonly settings: ReadonlyMap<ToolName, PeerSettings>;
}

/** The part of `RESULTS.md` on builds, as Markdown. */
export function renderBuilds(report: BuildsReport): string {
  const { date, commit, machine, command, sites, entries, photos, rounds, tools, missing } = report;
  const parts = [
    '## Builds, side by side',
    `${date.slice(0, 10)}, commit ${commit}. ${machine.cores} processors (${machine.processor}), ${machine.memoryGb} GB of memory, ${machine.system}, Node.js ${machine.node}. ` +
      `${sites} ${sites === 1 ? 'site' : 'sites'} × ${entries} entries, each with one photo (${photos}); ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, tools in turn, medians.`,
    `\`\`\`sh\n${command}\n\`\`\``,
    ...missing.map(({ label, why }) => `**${label} is missing**: ${why}`),
    '### Wall time, in seconds',
    [scenarioTable(report, ({ seconds }) => seconds), ...freshTable(report)].join('\n\n'),
    ...ratioTables(report),
    '### Processor time, in seconds',
    'User and system, of the command and of all that it started.',
    scenarioTable(report, ({ cpuSeconds }) => cpuSeconds),
    '### Peak memory, in MB',
    'Of the largest process; in brackets all processes together, where memory that several share counts once for each.',
    memoryTable(report),
    '### Output',
    outputTable(report),
    '### What each scenario is',
    scenarios.map(({ label, words }) => `- **${label}**: ${words}.`).join('\n'),
    '### What each tool is',
    tools.map(toolLine).join('\n'),
    '### What is not equal',
    differences.map((words) => `- ${words}`).join('\n'),
  ];
  return parts.join('\n\n');
}

/** Medians of wall time by scenario, for the history. */
export function medianSeconds(
  { costs, saves }: Pick<BuildsReport, 'costs' | 'saves'>,
  tool: ToolName,
): Record<string, number> {
  const own = costs.filter((one) => one.tool === tool);
  const byScenario = own.map(
    ({ scenario, costs }) => [scenario, round(median(costs.map((cost) => cost.seconds)))] as const,
  );
  const preview =
    tool === 'situs' && furtherSaves(saves).length > 0
      ? [['preview', round(median(furtherSaves(saves)))] as const]
      : [];
  return Object.fromEntries([...byScenario, ...preview]);
}

function costsOf({ costs }: BuildsReport, tool: ToolName, scenario: ScenarioName): readonly Cost[] {
  return costs.find((one) => one.tool === tool && one.scenario === scenario)?.costs ?? [];
}

function scenarioTable(report: BuildsReport, figure: (cost: Cost) => number): string {
  return table(
    ['', ...report.tools.map(({ label }) => label)],
    scenarios.map(({ name, label }) => [
      label,
      ...report.tools.map((tool) => seconds(median(costsOf(report, tool.name, name).map(figure)))),
    ]),
  );
}

/** Of each round the median of the saves after the first one. */
function furtherSaves(saves: BuildsReport['saves']): number[] {
  return saves.flatMap((round) => (round.length > 1 ? [median(round.slice(1).map(({ seconds }) => seconds))] : []));
}

function freshTable({ saves }: BuildsReport): string[] {
  if (saves.length === 0) return [];
  const first = saves.map(([save]) => save);
  const further = saves.flatMap((round) => round.slice(1));
  const row = (label: string, list: readonly (FreshCost | undefined)[]) => [
    label,
    seconds(median(list.flatMap((save) => save?.seconds ?? []))),
    seconds(median(list.flatMap((save) => save?.cpuSeconds ?? []))),
  ];
  return [
    'Situs OPD with the preview running (`npm start`), from the save of one entry to the page that is served with the new words:',
    table(['', 'wall', 'processor'], [row('First save after the start', first), row('Every further save', further)]),
  ];
}

function ratioTables(report: BuildsReport): string[] {
  const peers = report.tools.filter(({ name }) => name !== 'situs');
  if (peers.length === 0 || peers.length === report.tools.length) return [];
  const wall = (tool: ToolName, scenario: ScenarioName) => costsOf(report, tool, scenario).map((cost) => cost.seconds);
  const rows = scenarios.map(({ name, label }) => [
    label,
    ...peers.map((peer) => ratio(pairwiseRatios(wall(peer.name, name), wall('situs', name)))),
  ]);
  const preview = [
    'One entry edited ÷ save in the preview',
    ...peers.map((peer) => ratio(pairwiseRatios(wall(peer.name, 'entry'), furtherSaves(report.saves)))),
  ];
  return [
    '### Wall time of a peer ÷ that of Situs OPD',
    'Round by round, median, with lowest and highest: 3 means that Situs OPD needs a third of the time, 0.5 that it needs twice as much.',
    table(['', ...peers.map(({ label }) => label)], furtherSaves(report.saves).length > 0 ? [...rows, preview] : rows),
  ];
}

function ratio(ratios: readonly number[]): string {
  const digits = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
  if (ratios.length === 0) return '–';
  return `${digits(median(ratios))} (${digits(Math.min(...ratios))}–${digits(Math.max(...ratios))})`;
}

function memoryTable(report: BuildsReport): string {
  const cell = (costs: readonly Cost[]) =>
    `${median(costs.map(({ peakMb }) => peakMb)).toFixed(0)} (${median(costs.map(({ treePeakMb }) => treePeakMb)).toFixed(0)})`;
  return table(
    ['', ...report.tools.map(({ label }) => label)],
    scenarios.map(({ name, label }) => [label, ...report.tools.map((tool) => cell(costsOf(report, tool.name, name)))]),
  );
}

function outputTable({ tools, outputs, similarity, settings }: BuildsReport): string {
  const row = (label: string, cell: (tool: LaidOutTool) => string) => [label, ...tools.map(cell)];
  const sized = (cell: (size: OutputSize) => string) => (tool: LaidOutTool) => {
    const size = outputs.get(tool.name);
    return size ? cell(size) : '–';
  };
  const alike = (cell: (one: { ssim: number; bytes: number; photos: number }) => string) => (tool: LaidOutTool) => {
    const one = similarity.get(tool.name);
    return one ? cell(one) : '–';
  };
  return table(
    ['', ...tools.map(({ label }) => label)],
    [
      row(
        'All bytes',
        sized(({ pageBytes, photoBytes, otherBytes }) => bytes(pageBytes + photoBytes + otherBytes)),
      ),
      row(
        'Photos',
        sized(({ photoBytes, photos }) => `${bytes(photoBytes)} in ${photos}`),
      ),
      row(
        'Pages',
        sized(({ pageBytes, pages }) => `${bytes(pageBytes)} in ${pages}`),
      ),
      row(
        'All else',
        sized(({ otherBytes, files, photos, pages }) => `${bytes(otherBytes)} in ${files - photos - pages}`),
      ),
      row('WebP quality set', ({ name }) => String(settings.get(name)?.quality ?? 'its own')),
      row(
        'Sampled photos, SSIM',
        alike(({ ssim, photos }) => `${ssim.toFixed(4)} of ${photos}`),
      ),
      row(
        'Sampled photos, bytes',
        alike(({ bytes: total }) => bytes(total)),
      ),
    ],
  );
}

function toolLine({ label, version, command, settings }: LaidOutTool): string {
  return `- **${label}**, \`${command}\` (${version}): ${settings}.`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
