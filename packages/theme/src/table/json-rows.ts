import { decodeText } from '@opd/files';
import { eachCsvRow } from '@opd/files/csv';
import { type ColumnType, isQuantity, type TableColumn } from '@opd/schema';

/**
 * A CSV file as a JSON list of objects, one to a line: numbers as numbers, yes and no as booleans, empty cells as `null`.
 * @param bytes the file, held against its columns by the check.
 */
export function jsonRows(bytes: Uint8Array, columns: readonly TableColumn[]): string {
  let lines: string[] = [];
  eachCsvRow(decodeText(bytes), () => {
    lines = [];
    return (cells, row) => {
      if (row === 1) return;
      const pairs = columns.map(({ name, type }, index) => [name, jsonValue(type, cells[index] ?? '')]);
      lines.push(JSON.stringify(Object.fromEntries(pairs)));
    };
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function jsonValue(type: ColumnType, cell: string): string | number | boolean | null {
  if (cell === '') return null;
  if (isQuantity(type) && Number.isSafeInteger(Math.trunc(Number(cell)))) return Number(cell);
  if (type === 'ya-tidak') return cell === 'ya';
  return cell;
}
