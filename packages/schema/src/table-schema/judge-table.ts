import type { TableColumn } from '../fields/table-column.ts';
import { columnType } from './column-types.ts';

/** Something wrong in a table, told in Indonesian. */
export interface TableProblem {
  /** Row of the table, counted from 1 with the header as the first. */
  readonly row: number;
  readonly message: string;
  readonly help: string;
}

/** Looks at a table row by row, so that its size does not matter. */
export interface TableJudge {
  /** What is wrong with the row that names the columns. When there is anything, the rows cannot be judged. */
  readonly header: (names: readonly string[]) => TableProblem[];
  /** What is wrong with a row of cells. @param row its number, with the header as row 1. */
  readonly row: (cells: readonly string[], row: number) => TableProblem[];
}

/**
 * Judges the rows of a table by the description of its columns, as a validator of Table Schema does: same columns in the
 * same order, types, filled cells, no value twice. The npm library of Frictionless, `tableschema` 1.12, brings axios 0.21
 * and moment and reads files by itself; it stays in the tests, where it judges this judge.
 */
export function tableJudge(columns: readonly TableColumn[]): TableJudge {
  const seen = columns.map(() => new Map<string, number>());

  function judgeCell(column: TableColumn, index: number, cell: string, row: number): TableProblem | undefined {
    const at = `Baris ${row}, kolom "${column.name}"`;
    if (cell === '') {
      if (!column.required) return undefined;
      return { row, message: `${at} kosong.`, help: 'Isi selnya, atau hapus centang "Selalu terisi" pada kolom itu.' };
    }
    const { accepts, label, sample } = columnType(column.type);
    if (!accepts(cell)) {
      const help = `Tulis ${label.toLowerCase()} seperti ini: ${sample}. Bila isinya memang lain, ganti jenis isi kolom itu.`;
      return { row, message: `${at} berisi "${shortened(cell)}", bukan ${label.toLowerCase()}.`, help };
    }
    if (!column.unique) return undefined;
    const before = seen[index]?.get(cell);
    if (before === undefined) {
      seen[index]?.set(cell, row);
      return undefined;
    }
    return {
      row,
      message: `${at} berisi "${shortened(cell)}", yang sudah ada di baris ${before}.`,
      help: 'Perbaiki salah satunya, atau hapus centang "Tanpa kembar" pada kolom itu.',
    };
  }

  return {
    header(names) {
      const wanted = columns.map(({ name }) => name);
      if (names.length === wanted.length && names.every((name, index) => name === wanted[index])) return [];
      return [
        {
          row: 1,
          message: `Baris pertama berkas berisi kolom ${listed(names)}, sedangkan keterangan kolom berisi ${listed(wanted)}.`,
          help: 'Samakan nama dan urutannya di berkas CSV dan di isian "Kolom".',
        },
      ];
    },
    row(cells, row) {
      if (cells.length !== columns.length) {
        const message = `Baris ${row} berisi ${cells.length} sel, padahal ada ${columns.length} kolom.`;
        return [{ row, message, help: 'Tambah atau hapus selnya; teks yang berisi pemisah harus diapit tanda kutip.' }];
      }
      return columns.flatMap((column, index) => judgeCell(column, index, cells[index] ?? '', row) ?? []);
    },
  };
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '(tidak ada)' : names.map((name) => `"${shortened(name)}"`).join(', ');
}

function shortened(cell: string): string {
  return cell.length > 60 ? `${cell.slice(0, 57)}…` : cell;
}
