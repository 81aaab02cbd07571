import { decodeText } from '@opd/files';
import { eachCsvRow } from '@opd/files/csv';
import type { Entry } from '../entry.ts';
import { type Groups, rowGrouper } from './group-rows.ts';

/** What a page shows of a CSV file, whatever its length. */
export interface DatasetTable {
  /** The first rows, cells as written. */
  readonly preview: readonly (readonly string[])[];
  /** All rows but the header. */
  readonly rowCount: number;
  /** Of the chart, where the dataset has one. */
  readonly grouped?: Groups;
}

/**
 * Reads the CSV file of a dataset once, row by row; only what is shown is kept. The check has held it against its columns.
 * @param bytes the file.
 * @param previewRows how many rows to keep.
 */
export function readDatasetTable(
  bytes: Uint8Array,
  { columns, chart }: Pick<Entry<'dataset'>['data'], 'columns' | 'chart'>,
  previewRows: number,
): DatasetTable {
  let finish = (): DatasetTable => ({ preview: [], rowCount: 0 });
  eachCsvRow(decodeText(bytes), () => {
    const preview: (readonly string[])[] = [];
    const grouper = chart && rowGrouper(chart, columns);
    let rowCount = 0;
    finish = () => ({ preview, rowCount, ...(grouper ? { grouped: grouper.finish() } : {}) });
    return (cells, row) => {
      if (row === 1) return;
      rowCount++;
      if (rowCount <= previewRows) preview.push(cells);
      grouper?.add(cells);
    };
  });
  return finish();
}
