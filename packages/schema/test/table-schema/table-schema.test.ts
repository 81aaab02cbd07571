import fc from 'fast-check';
import { Schema } from 'tableschema';
import { describe, expect, it } from 'vitest';
import { columnTypes, type TableColumn, tableJudge, tableSchema } from '../../src/index.ts';

const column = (change: Partial<TableColumn> = {}): TableColumn => ({
  name: 'kolom',
  type: 'teks',
  definition: 'Isi kolom.',
  measure: undefined,
  codeList: undefined,
  required: false,
  unique: false,
  ...change,
});

describe('a Table Schema', () => {
  it('tells type, meaning, unit, code list and constraints of each column', () => {
    const columns = [
      column({ name: 'kode', type: 'kode-wilayah', codeList: 'Kemendagri', required: true, unique: true }),
      column({ name: 'luas', type: 'angka', measure: 'hektare' }),
    ];
    expect(tableSchema(columns)).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: [
        {
          name: 'kode',
          type: 'string',
          description: 'Isi kolom.',
          constraints: { pattern: expect.stringContaining('\\d{2}'), required: true, unique: true },
          codeList: 'Kemendagri',
        },
        { name: 'luas', type: 'number', description: 'Isi kolom.', unit: 'hektare' },
      ],
      missingValues: [''],
    });
  });

  it('is one for the library of Frictionless, whatever the types', async () => {
    const schema = await Schema.load(tableSchema(columnTypes.map(({ value }) => column({ name: value, type: value }))));
    expect(schema.errors).toEqual([]);
    expect(schema.valid).toBe(true);
  });
});

/** What the library of Frictionless says of one cell. */
async function libraryAccepts(described: TableColumn, cell: string): Promise<boolean> {
  const schema = await Schema.load(tableSchema([described]));
  try {
    schema.castRow([cell]);
    return true;
  } catch {
    return false;
  }
}

describe('the judge of a table', () => {
  it.each(columnTypes)('$value: accepts its own sample', ({ value, sample }) => {
    expect(tableJudge([column({ type: value })]).row([sample], 2)).toEqual([]);
  });

  it.each(columnTypes)('$value: refuses nothing less than the library of Frictionless does', async ({ value }) => {
    const cell = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.integer().map(String),
      fc.double({ noNaN: true }).map(String),
      fc.stringMatching(/^\d{4}(-\d\d){0,2}$/),
      fc.stringMatching(/^\d\d(\.\d\d){0,3}$/),
      fc.constantFrom('ya', 'tidak', 'Ya', 'true', '1', '0', '12,5', '1.000', '2026-02-30', 'INF', 'NaN'),
    );
    await fc.assert(
      fc.asyncProperty(fc.boolean(), cell, async (required, text) => {
        const trimmed = text.trim();
        const described = column({ type: value, required });
        // What we let pass, the library must read: we are stricter where the standard leaves room, never laxer.
        if (tableJudge([described]).row([trimmed], 2).length > 0) return;
        expect(await libraryAccepts(described, trimmed)).toBe(true);
      }),
    );
  });

  it('refuses an empty cell where one is required, as the library does', async () => {
    const described = column({ required: true });
    expect(tableJudge([described]).row([''], 2)).toHaveLength(1);
    expect(await libraryAccepts(described, '')).toBe(false);
  });

  it('never throws, whatever a table holds', () => {
    const cells = fc.array(fc.string());
    fc.assert(
      fc.property(cells, fc.array(cells), (names, rows) => {
        const judge = tableJudge([column({ unique: true }), column({ name: 'b', type: 'angka' })]);
        judge.header(names);
        for (const [index, row] of rows.entries()) judge.row(row, index + 2);
      }),
    );
  });
});
