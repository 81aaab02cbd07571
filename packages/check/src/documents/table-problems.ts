import { eachCsvRow } from '@opd/files/csv';
import { type TableColumn, type TableProblem, tableJudge } from '@opd/schema';

/** How much is told of one table: the same mistake tends to stand in every row. */
const mostTold = 5;

/** What is wrong in a table. */
export interface TableProblems {
  readonly told: readonly TableProblem[];
  /** How many more there are. */
  readonly untold: number;
}

/** Judges a CSV file by the description of its columns, one row at a time. @param text the whole file. */
export function tableProblems(text: string, columns: readonly TableColumn[]): TableProblems {
  let told: TableProblem[] = [];
  let untold = 0;
  eachCsvRow(text, () => {
    const judge = tableJudge(columns);
    let headerWrong = false;
    told = [];
    untold = 0;
    return (cells, row) => {
      if (headerWrong) return;
      const problems = row === 1 ? judge.header(cells) : judge.row(cells, row);
      if (row === 1) headerWrong = problems.length > 0;
      const room = Math.max(0, mostTold - told.length);
      told.push(...problems.slice(0, room));
      untold += problems.length - Math.min(room, problems.length);
    };
  });
  return { told, untold };
}
