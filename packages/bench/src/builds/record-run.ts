import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildsReport, medianSeconds } from '../report/builds-section.ts';
import { drawHistory } from '../report/chart.ts';
import { addToHistory, comparable, type HistoryRecord } from '../report/history.ts';
import type { BuildsOptions } from './options.ts';

/** What the chart shows. */
const panels = [
  { scenario: 'cold', label: 'Cold' },
  { scenario: 'entry', label: 'One entry edited' },
  { scenario: 'nothing', label: 'Nothing changed' },
];

/**
 * Adds a run to `history.json` and draws `history.svg` of all runs that can be compared with it.
 * @returns the part of the results that shows the chart, as Markdown.
 */
export async function recordRun(report: BuildsReport, { out, photos }: BuildsOptions): Promise<string> {
  const { date, commit, machine, sites, entries, rounds, tools } = report;
  const run: HistoryRecord = {
    ...{ date, commit, processor: machine.processor, cores: machine.cores, sites, entries, photos, rounds },
    versions: Object.fromEntries(tools.map(({ name, version }) => [name, version])),
    seconds: Object.fromEntries(tools.map(({ name }) => [name, medianSeconds(report, name)])),
  };
  const history = comparable(await addToHistory(join(out, 'history.json'), run), run);
  const lines = tools.map(({ name, label }) => ({ tool: name, label }));
  await writeFile(join(out, 'history.svg'), drawHistory(history, panels, lines));
  return [
    '### History',
    'Every run of this work on this kind of machine, kept in [history.json](history.json).',
    '![Wall time of builds over time, by tool; the newest figures stand in the tables above](history.svg)',
  ].join('\n\n');
}
