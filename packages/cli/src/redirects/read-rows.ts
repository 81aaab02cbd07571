import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { OpdError } from '../error.ts';

/** A line of a table of old addresses, as typed. */
export interface AddressRow {
  /** Line of the file on which it ends, counted from 1. */
  readonly line: number;
  /** Values by the name of their column in `redirects.yaml`; nothing is empty. */
  readonly values: Readonly<Record<string, string>>;
  /** The cells in the order of the header, to be given back. */
  readonly cells: readonly string[];
}

/** A table of old addresses. */
export interface AddressTable {
  /** The header as typed. */
  readonly header: readonly string[];
  readonly rows: readonly AddressRow[];
}

/** What people call the columns. */
const names: Readonly<Record<string, string>> = {
  from: 'from',
  dari: 'from',
  'alamat lama': 'from',
  to: 'to',
  ke: 'to',
  'alamat baru': 'to',
  since: 'since',
  sejak: 'since',
  reason: 'reason',
  alasan: 'reason',
  title: 'title',
  judul: 'title',
  ask: 'ask',
  'tempat bertanya': 'ask',
};

const recordsSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/**
 * Reads a CSV (RFC 4180) of old addresses, with a header; also as Excel writes it here, with semicolons.
 * @throws OpdError when it is no table, or has a column that nobody knows.
 */
export function readRows(text: string): AddressTable {
  const [header, ...records] = readRecords(text);
  if (!header)
    throw new OpdError('The file is empty.', 'Begin with a header: dari,ke,sejak,alasan (or from,to,since,reason).');
  const columns = header.record.map((name) => names[name.trim().toLowerCase()]);
  const unknown = header.record.filter((_, index) => columns[index] === undefined);
  if (unknown.length > 0 || !columns.includes('from'))
    throw new OpdError(
      unknown.length > 0 ? `Nobody knows the column \`${unknown[0]}\`.` : 'There is no column `dari`.',
      'The columns are dari, ke, sejak, alasan, judul, tempat bertanya (or from, to, since, reason, title, ask).',
    );
  const rows = records.map(({ record, info }) => {
    const pairs = record.map((cell, index) => [columns[index] ?? '', cell.trim()] as const);
    return { line: info.lines, cells: record, values: Object.fromEntries(pairs.filter(([, cell]) => cell !== '')) };
  });
  return { header: header.record, rows };
}

function readRecords(text: string): z.infer<typeof recordsSchema> {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
  try {
    const options = { bom: true, delimiter, info: true, skip_empty_lines: true } as const;
    return recordsSchema.parse(parse(text, { ...options, relax_column_count: true }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new OpdError(`The file is no CSV: ${error.message}`, 'Save the table again as CSV (UTF-8).');
  }
}
