import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableChart, TableColumn } from '@opd/schema';
import { Table } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../src/table/data-package.ts';
import { jsonRows } from '../../src/table/json-rows.ts';
import { readDatasetTable } from '../../src/table/read-dataset-table.ts';
import { dataset, site, withData } from '../feeds/example-site.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const column = (name: string, type: TableColumn['type']): TableColumn => ({
  name,
  type,
  definition: 'Isi kolom.',
  measure: undefined,
  codeList: undefined,
  required: false,
  unique: false,
});
const columns = [column('desa', 'teks'), column('ton', 'angka'), column('irigasi', 'ya-tidak')];
const chart = (change: Partial<TableChart>): TableChart => ({
  form: 'batang',
  by: 'desa',
  summary: 'jumlah',
  value: 'ton',
  ...change,
});
const csv = 'desa;ton;irigasi\nKanor;0.1;ya\nKanor;0.2;tidak\nSimbatan;;\n';

describe('the table of a dataset', () => {
  test('keeps the first rows and counts all', () => {
    expect(readDatasetTable(bytes(csv), { columns, chart: undefined }, 2)).toEqual({
      preview: [
        ['Kanor', '0.1', 'ya'],
        ['Kanor', '0.2', 'tidak'],
      ],
      rowCount: 3,
    });
  });

  test.each([
    ['jumlah', 0.3],
    ['rata-rata', 0.15],
  ] as const)('groups rows: %s', (summary, value) => {
    const { grouped } = readDatasetTable(bytes(csv), { columns, chart: chart({ summary }) }, 1);
    expect(grouped).toEqual({ groups: [{ name: 'Kanor', value }], leftOut: 0 });
  });

  test('counts rows without a column of values', () => {
    const { grouped } = readDatasetTable(bytes(csv), { columns, chart: chart({ summary: 'banyak-baris' }) }, 1);
    expect(grouped?.groups).toEqual([
      { name: 'Kanor', value: 2 },
      { name: 'Simbatan', value: 1 },
    ]);
  });

  test('of 200,000 rows gives a small page and a chart of thirty bars', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `Desa ${row % 419},${row % 7},ya`);
    const table = readDatasetTable(bytes(`desa,ton,irigasi\n${rows.join('\n')}\n`), { columns, chart: chart({}) }, 12);
    expect(table.rowCount).toBe(200_000);
    expect(table.preview).toHaveLength(12);
    expect(table.grouped?.groups).toHaveLength(30);
    expect(table.grouped?.leftOut).toBe(389);
  });

  test('keeps the order of time for a line', () => {
    const days = bytes('hari,ton\n2026-02-01,2\n2026-01-01,1\n');
    const described = [column('hari', 'tanggal'), column('ton', 'angka')];
    const line = chart({ form: 'garis', by: 'hari' });
    expect(
      readDatasetTable(days, { columns: described, chart: line }, 1).grouped?.groups.map(({ name }) => name),
    ).toEqual(['2026-01-01', '2026-02-01']);
  });
});

test('rows as JSON: numbers, yes and no, and what is empty', () => {
  expect(JSON.parse(jsonRows(bytes(csv), columns))).toEqual([
    { desa: 'Kanor', ton: 0.1, irigasi: true },
    { desa: 'Kanor', ton: 0.2, irigasi: false },
    { desa: 'Simbatan', ton: null, irigasi: null },
  ]);
});

test('a data package leads the library of Frictionless to the rows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paket-'));
  const file = join(folder, 'koleksi.csv');
  await writeFile(file, 'judul\n12\n');
  const described = withData(dataset, { revisions: [] });
  const { resources } = dataPackage(site, described, [{ file: './koleksi.csv', bytes: 9, separator: ',' }]);
  expect(resources).toMatchObject([
    { name: 'koleksi.csv', path: 'koleksi.csv', bytes: 9, dialect: { delimiter: ',' } },
  ]);
  const [first] = resources;
  if (!first?.schema) throw new Error('Unexpected resource without a schema');
  const table = await Table.load(file, { schema: first.schema });
  expect(await table.read({ keyed: true })).toEqual([{ judul: 12 }]);
});
