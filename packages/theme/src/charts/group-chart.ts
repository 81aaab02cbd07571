import { axisX, axisY, barX, dot, gridX, gridY, lineY, type PlotOptions, ruleX, ruleY } from '@observablehq/plot';
import { formatDateShort, formatMonth } from '../format/date.ts';
import { formatCompact } from '../format/number.ts';
import type { Group } from '../table/group-rows.ts';
import { type ChartWords, renderPlot } from './render-plot.ts';

/** What a point of time in a table is. */
export type TimeUnit = 'tanggal' | 'bulan' | 'tahun';

const letter = 13;
/** Letters of a line of a name beside a bar; longer names take several lines. */
const lineLetters = 17;
const axisText = { fontSize: letter, tickSize: 0 } as const;

/**
 * Groups as horizontal bars, one under the other: names are read whole, also on a phone.
 * @param options.target a line across all bars.
 */
export function barChart(
  groups: readonly Group[],
  words: ChartWords,
  { target }: { readonly target?: number } = {},
): string {
  const longest = Math.max(0, ...groups.map(({ name }) => name.length));
  const options: PlotOptions = {
    height: groups.length * (longest > lineLetters ? 48 : 26) + 40,
    marginLeft: Math.min(longest, lineLetters) * letter * 0.6 + 14,
    marginRight: 16,
    x: { label: null, nice: true, zero: true },
    y: { label: null, domain: groups.map(({ name }) => name) },
    marks: [
      gridX({ ticks: 4, className: 'plot-grid' }),
      axisX({ ...axisText, ticks: 4, tickFormat: formatCompact }),
      axisY({ ...axisText, lineWidth: lineLetters * 0.56, tickFormat: shortened }),
      barX(groups, { x: 'value', y: 'name', className: 'plot-bar' }),
      ruleX([0], { className: 'plot-rule' }),
      ...(target === undefined ? [] : [ruleX([target], { className: 'plot-target' })]),
    ],
  };
  return renderPlot(options, words);
}

/** Groups as a line over time. @param unit what the names of the groups are: days, months or years. */
export function lineChart(groups: readonly Group[], unit: TimeUnit, words: ChartWords): string {
  const points = groups.map(({ name, value }) => ({ time: new Date(startOf(name)), value }));
  const options: PlotOptions = {
    height: 260,
    marginLeft: 48,
    marginRight: 24,
    x: { label: null, type: 'utc' },
    y: { label: null, nice: true },
    marks: [
      gridY({ ticks: 4, className: 'plot-grid' }),
      axisX({ ...axisText, ticks: 3, tickFormat: (time: Date) => timeLabel(time, unit) }),
      axisY({ ...axisText, ticks: 4, tickFormat: formatCompact }),
      ...(groups.some(({ value }) => value < 0) ? [ruleY([0], { className: 'plot-rule' })] : []),
      lineY(points, { x: 'time', y: 'value', className: 'plot-line' }),
      ...(points.length <= 40 ? [dot(points, { x: 'time', y: 'value', r: 3, className: 'plot-dot' })] : []),
    ],
  };
  return renderPlot(options, words);
}

/** `2026`, `2026-04` or `2026-04-15` as a day. */
function startOf(name: string): string {
  return name + '-01-01'.slice(name.length - 4);
}

function timeLabel(time: Date, unit: TimeUnit): string {
  const day = time.toISOString().slice(0, 10);
  if (unit === 'tahun') return day.slice(0, 4);
  return unit === 'bulan' ? formatMonth(day) : formatDateShort(day);
}

/** Two or three lines beside a bar. */
function shortened(name: string): string {
  return name.length > lineLetters * 2.5 ? `${name.slice(0, lineLetters * 2.5 - 1).trimEnd()}…` : name;
}
