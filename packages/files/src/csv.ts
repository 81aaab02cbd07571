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

/** Receives a row of cells. @param row its number, with the header as row 1. */
export type CsvVisitor = (cells: readonly string[], row: number) => void;

/**
 * Reads a CSV file (RFC 4180) row by row and lets each row go, so that 200,000 rows take no more memory than their text.
 * The separator is a comma or, as Excel in Indonesian writes it, a semicolon. Never throws for what is written: rows that
 * are too short or too long are kept as they are, and where a quote is never closed, quotes are taken for what they are,
 * marks in the text.
 * @param start gives the visitor of the rows; called again when the file must be read anew without quotes.
 */
export function eachCsvRow(text: string, start: () => CsvVisitor): void {
  const read = (quote: '"' | false) => {
    const visit = start();
    let row = 0;
    parse(text, {
      bom: true,
      delimiter: csvSeparator(text),
      quote,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      on_record(cells: string[]) {
        row++;
        visit(cells, row);
        return null;
      },
    });
  };
  try {
    read('"');
  } catch (error) {
    if (!isParseError(error)) throw error;
    read(false);
  }
}

/** The separator of a file, by its first row. */
export function csvSeparator(text: string): ',' | ';' {
  const [header = ''] = text.split('\n', 1);
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** Reads a whole CSV file with a header row as a table, see `eachCsvRow`. */
export function readCsvTable(text: string): CsvTable {
  let all: (readonly string[])[] = [];
  eachCsvRow(text, () => {
    all = [];
    return (cells) => all.push(cells);
  });
  const [header = [], ...rows] = all;
  const columns = header.map((name, index) => ({ name, numeric: isQuantity(rows.map((row) => row[index] ?? '')) }));
  return { columns, rows };
}

function isParseError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

function isQuantity(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || !filled.every((cell) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell))) return false;
  return !filled.every((cell) => /^(?:19|20)\d\d$/.test(cell));
}
