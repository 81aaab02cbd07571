import type { TableChart, TableColumn } from '@opd/schema';

/** Rows that share a value, and what is told of them. */
export interface Group {
  /** The shared value as written. */
  readonly name: string;
  readonly value: number;
}

/** Groups of a table, and how many were left out. */
export interface Groups {
  readonly groups: readonly Group[];
  /** Small groups that no chart has room for. */
  readonly leftOut: number;
}

/** Adds up rows by the value of one column, one row at a time. */
export interface RowGrouper {
  readonly add: (cells: readonly string[]) => void;
  readonly finish: () => Groups;
}

/** Up to so many bars keep the order of the file, such as months; more are sorted, the largest first. */
const fewGroups = 12;
const mostBars = 30;

/** Groups the rows of a table for a chart: a sum, an average, or the number of rows. Rows without a value do not count. */
export function rowGrouper(chart: TableChart, columns: readonly TableColumn[]): RowGrouper {
  const by = columns.findIndex(({ name }) => name === chart.by);
  const value = columns.findIndex(({ name }) => name === chart.value);
  const sums = new Map<string, { sum: number; rows: number }>();
  return {
    add(cells) {
      const name = cells[by] ?? '';
      const cell = cells[value] ?? '';
      const amount = chart.summary === 'banyak-baris' ? 1 : Number(cell === '' ? Number.NaN : cell);
      if (name === '' || !Number.isFinite(amount)) return;
      const { sum, rows } = sums.get(name) ?? { sum: 0, rows: 0 };
      sums.set(name, { sum: sum + amount, rows: rows + 1 });
    },
    finish() {
      const groups = [...sums].map(([name, { sum, rows }]) => ({
        name,
        // Sums of decimals carry binary dust: 0.1 + 0.2.
        value: Number((chart.summary === 'rata-rata' ? sum / rows : sum).toPrecision(12)),
      }));
      if (chart.form === 'garis') {
        return { groups: groups.sort((a, b) => a.name.localeCompare(b.name, 'en')), leftOut: 0 };
      }
      if (groups.length <= fewGroups) return { groups, leftOut: 0 };
      const largest = groups.sort((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'en'));
      return { groups: largest.slice(0, mostBars), leftOut: Math.max(0, groups.length - mostBars) };
    },
  };
}
