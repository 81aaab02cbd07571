import { parse } from 'csv-parse/sync';

/** A CSV file as a table. */
export interface CsvTable {
  readonly columns: readonly CsvColumn[];
  /** Cells as written, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
}

/** One column. */
export interface CsvColumn {
  readonly name: string;
  /** Every filled cell is a quantity: shown flush right, in id-ID. Years and codes are none. */
  readonly numeric: boolean;
}

/**
 * Reads a CSV file (RFC 4180) with a header row; the separator is a comma or, as Excel in Indonesian writes it,
 * a semicolon. Never throws: rows that are too short or too long are kept as they are, and where a quote is
 * never closed, quotes are taken for what they are, marks in the text.
 */
export function readCsvTable(text: string): CsvTable {
  const [header = [], ...rows] = readRows(text);
  const columns = header.map((name, index) => ({ name, numeric: isQuantity(rows.map((row) => row[index] ?? '')) }));
  return { columns, rows };
}

function readRows(text: string): string[][] {
  const options = {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  } as const;
  try {
    return parse(text, options);
  } catch {
    return parse(text, { ...options, quote: false });
  }
}

function separatorOf(text: string): ',' | ';' {
  const [header = ''] = text.split('\n', 1);
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

function isQuantity(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || !filled.every((cell) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell))) return false;
  return !filled.every((cell) => /^(?:19|20)\d\d$/.test(cell));
}
