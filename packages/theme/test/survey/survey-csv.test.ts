import { surveyResult } from '@opd/derive/satisfaction';
import { readCsvTable } from '@opd/files/csv';
import { readAnswers, satisfactionElements } from '@opd/schema';
import { expect, test } from 'vitest';
import { surveyCsv } from '../../src/survey/survey-csv.ts';
import { csvLines } from '../../src/table/csv-lines.ts';

test('the result of a survey as CSV has nine elements, the index, and the respondents in every row', () => {
  const read = readAnswers([satisfactionElements.map(({ value }) => value), '433333333'.split('')]);
  const table = readCsvTable(surveyCsv(surveyResult(read.ok ? read.answers : [], 30), '2026'));
  expect(table.rows).toHaveLength(10);
  expect(table.rows[0]).toEqual(['2026', 'persyaratan', '4', '100', '', '1']);
  expect(table.rows.at(-1)).toEqual(['2026', 'ikm', '', '77.78', '', '1']);
});

test('a CSV file keeps commas, quotes and lines in their cells, and lets no spreadsheet run one', () => {
  const cells = ['a,b', 'kata "orang"', 'dua\nbaris'];
  expect(readCsvTable(csvLines([['x', 'y', 'z'], cells])).rows).toEqual([cells]);
  expect(csvLines([['=HYPERLINK("x")', -5, undefined]])).toBe(`"'=HYPERLINK(""x"")",-5,\r\n`);
});
