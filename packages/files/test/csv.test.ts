import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachCsvRow, readCsvTable } from '../src/csv.ts';

describe('a CSV file as a table', () => {
  test('the first row names the columns, quotes keep commas', () => {
    const { columns, rows } = readCsvTable('desa,jumlah\n"Kanor, Tengah",12\nSimbatan,7.5\n');
    expect(columns).toEqual([
      { name: 'desa', numeric: false },
      { name: 'jumlah', numeric: true },
    ]);
    expect(rows).toEqual([
      ['Kanor, Tengah', '12'],
      ['Simbatan', '7.5'],
    ]);
  });

  test('reads what Excel writes in Indonesian: semicolons and a byte order mark', () => {
    expect(readCsvTable('\uFEFFdesa;jumlah\r\nKanor;12\r\n').rows).toEqual([['Kanor', '12']]);
  });

  test.each([
    ['years', ['2024', '2025']],
    ['codes with a leading zero', ['01', '02']],
    ['words', ['12', 'tidak ada']],
    ['nothing at all', ['', '']],
  ])('%s are no quantities', (_, cells) => {
    expect(readCsvTable(`kolom,x\n${cells.map((cell) => `${cell},x`).join('\n')}`).columns[0]?.numeric).toBe(false);
  });

  test('a gap leaves a column of numbers what it is', () => {
    expect(readCsvTable('a,b\n1,x\n,x\n-3,x').columns[0]?.numeric).toBe(true);
  });

  test('an empty file is an empty table', () => {
    expect(readCsvTable('')).toEqual({ columns: [], rows: [] });
  });

  test('rows can be looked at one by one, also when a quote is never closed', () => {
    const rows: string[][] = [];
    eachCsvRow('a,b\n1,"x\n', () => {
      rows.length = 0;
      return (cells, row) => rows.push([String(row), ...cells]);
    });
    expect(rows).toEqual([
      ['1', 'a', 'b'],
      ['2', '1', '"x'],
    ]);
  });

  test('what a visitor throws is not taken for a mistake in the file', () => {
    expect(() =>
      eachCsvRow('a\n1\n', () => () => {
        throw new Error('visitor');
      }),
    ).toThrow('visitor');
  });

  test('nothing that people upload makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a,;"\n\r ]*$/)), (text) => {
        expect(readCsvTable(text).rows).toBeInstanceOf(Array);
      }),
    );
  });
});
