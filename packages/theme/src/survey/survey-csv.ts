import type { SurveyResult } from '@opd/derive/satisfaction';
import { csvLines } from '../table/csv-lines.ts';

/** What a survey says as a CSV file: a row for each element, then the index; the number of respondents in every row. */
export function surveyCsv(result: SurveyResult, period: string): string {
  const { elements, respondents, index, grade } = result;
  return csvLines([
    ['periode', 'unsur', 'nilai_rata_rata', 'nilai_konversi', 'mutu', 'responden'],
    ...elements.map(({ element, average, index: converted }) => [period, element, average, converted, '', respondents]),
    [period, 'ikm', '', index ?? '', grade?.grade ?? '', respondents],
  ]);
}
