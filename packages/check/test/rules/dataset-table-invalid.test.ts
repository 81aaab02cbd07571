import { describe, expect, it } from 'vitest';
import { check, datasetWith } from '../example-site.ts';
import { only } from '../only.ts';

const file = 'dinas/dataset/hasil-panen/hasil.csv';
const problems = async (csv: string) => only('dataset-table-invalid', await check(datasetWith(csv)));

describe('dataset-table-invalid', () => {
  it('is content with cells of the described types, also after semicolons', async () => {
    expect(await check(datasetWith('desa,ton\nKanor,12\nSimbatan,\n'))).toEqual([]);
    expect(await check(datasetWith('desa;ton\nKanor;12\n'))).toEqual([]);
  });

  it.each([
    ['other columns', 'ton,desa\n12,Kanor\n', 1, 'Baris pertama berkas berisi kolom "ton", "desa"'],
    ['a word for a number', 'desa,ton\nKanor,"dua belas"\n', 2, 'kolom "ton" berisi "dua belas", bukan bilangan bulat'],
    ['a decimal comma', 'desa;ton\nKanor;12,5\n', 2, 'berisi "12,5"'],
    ['an empty cell', 'desa,ton\n,12\n', 2, 'kolom "desa" kosong'],
    ['a value twice', 'desa,ton\nKanor,12\nKanor,13\n', 3, 'yang sudah ada di baris 2'],
    ['a cell too many', 'desa,ton\nKanor,12,13\n', 2, 'berisi 3 sel, padahal ada 2 kolom'],
    ['an empty table', 'x\n', 1, 'berisi kolom "x"'],
  ])('finds %s', async (_what, csv, line, message) => {
    expect(await problems(csv)).toMatchObject([{ file, line, message: expect.stringContaining(message) }]);
  });

  it('tells a few of many mistakes, and how many more there are', async () => {
    const found = await problems(`desa,ton\n${Array.from({ length: 20 }, (_, row) => `Desa ${row},x`).join('\n')}\n`);
    expect(found).toHaveLength(5);
    expect(found.at(-1)?.message).toContain('Masih ada 15 kesalahan lain');
  });

  it('reads 200,000 rows, and finds the one that is wrong at the very end', async () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `Desa ${row},${row}`);
    const found = await problems(`desa,ton\n${rows.join('\n')}\nDesa 0,1\n`);
    expect(found).toMatchObject([{ line: 200_002, message: expect.stringContaining('"Desa 0"') }]);
  });
});
