import * as Plot from '@observablehq/plot';
import { drawChart } from './draw.ts';
import { quarters, shortMonth } from './months.ts';

/** A row of the heat map. */
export interface HeatRow {
  readonly name: string;
  readonly months: readonly { readonly month: string; readonly entries: number }[];
}

/** Steps of the heat map: from so many entries on, so dense. Told in words beside it. */
export const heatLevels = [
  { from: 1, opacity: 0.3, label: '1–2' },
  { from: 3, opacity: 0.5, label: '3–5' },
  { from: 6, opacity: 0.8, label: '6–10' },
  { from: 11, opacity: 1, label: 'lebih dari 10' },
] as const;

/** Size of a cell in CSS pixels. */
const cell = { width: 17, height: 17 };
const labels = 150;

/** Months by rows: the more was published in a month, the denser its cell; nothing where nothing was. */
export function heatMap(rows: readonly HeatRow[], label: string): string {
  const months = rows[0]?.months ?? [];
  const cells = rows.flatMap(({ name, months: own }) =>
    own.map(({ month, entries }) => ({ name, month, level: heatLevels.findLastIndex(({ from }) => entries >= from) })),
  );
  return drawChart(
    {
      width: labels + months.length * cell.width + 12,
      height: 28 + rows.length * cell.height + 4,
      ...{ marginTop: 28, marginRight: 12, marginBottom: 4, marginLeft: labels },
      x: { type: 'band', label: null, domain: months.map(({ month }) => month), padding: 0 },
      y: { type: 'band', label: null, domain: rows.map(({ name }) => name), padding: 0 },
      marks: [
        Plot.frame({ stroke: 'var(--line)' }),
        ...heatLevels.map(({ opacity }, level) =>
          Plot.cell(
            cells.filter((one) => one.level === level),
            { x: 'month', y: 'name', fill: 'var(--accent)', fillOpacity: opacity, inset: 1 },
          ),
        ),
        Plot.axisX({ anchor: 'top', tickSize: 0, ticks: quarters(months), tickFormat: shortMonth, label: null }),
        Plot.axisY({ tickSize: 0, label: null, tickFormat: shortName }),
      ],
    },
    label,
  );
}

/** Names that do not fit beside the cells are cut; the table has them whole. */
function shortName(name: string): string {
  return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}
