import * as Plot from '@observablehq/plot';
import { drawChart } from './draw.ts';

/** A figure for a month. */
export interface MonthValue {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly value: number;
}

const width = 560;
const height = 180;

/** Figures of months as bars. @param label see `drawChart`. */
export function monthBars(values: readonly MonthValue[], label: string): string {
  return draw(values, label, [Plot.barY(values, { x: 'month', y: 'value', fill: 'var(--accent)', inset: 1 })]);
}

/**
 * Figures of months as a line above a tinted area.
 * @param most the highest possible value, so that the distance to it is seen.
 */
export function monthLine(values: readonly MonthValue[], label: string, most: number): string {
  const marks = [
    Plot.areaY(values, { x: 'month', y: 'value', fill: 'var(--accent-soft)' }),
    Plot.lineY(values, { x: 'month', y: 'value', stroke: 'var(--accent)', strokeWidth: 2.5 }),
  ];
  return draw(values, label, marks, most);
}

function draw(values: readonly MonthValue[], label: string, marks: readonly Plot.Markish[], most?: number): string {
  const highest = most ?? Math.max(4, ...values.map(({ value }) => value));
  return drawChart(
    {
      width,
      height,
      ...{ marginTop: 12, marginRight: 8, marginBottom: 28, marginLeft: 36 },
      x: { type: 'band', label: null, domain: values.map(({ month }) => month), padding: 0 },
      y: { label: null, domain: [0, highest], nice: true },
      marks: [
        Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
        ...marks,
        Plot.axisX({ tickSize: 0, ticks: quarters(values), tickFormat: shortMonth, label: null }),
        Plot.axisY({ tickSize: 0, ticks: 4, tickFormat: (value: number) => String(value), label: null }),
      ],
    },
    label,
  );
}

/** Every third month has room for its name. */
export function quarters(values: readonly { readonly month: string }[]): string[] {
  return values.filter((_, index) => index % 3 === 0).map(({ month }) => month);
}

const monthName = new Intl.DateTimeFormat('id-ID', { month: 'short', timeZone: 'UTC' });

/** `2026-11` as "Nov 26". */
export function shortMonth(month: string): string {
  return `${monthName.format(new Date(`${month}-01T00:00:00Z`))} ${month.slice(2, 4)}`;
}
