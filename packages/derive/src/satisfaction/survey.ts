import { type SatisfactionElement, type SurveyAnswers, satisfactionElements } from '@opd/schema';
import { gradeOf, type SatisfactionGrade } from './grade.ts';

/** What a survey says of one element. */
export interface ElementResult {
  readonly element: SatisfactionElement;
  readonly label: string;
  /** Average answer (NRR), 1 to 4, rounded to two decimals. */
  readonly average: number;
  /** The average on the scale of the index, 25 to 100, rounded to two decimals. */
  readonly index: number;
}

/** What a survey says. */
export interface SurveyResult {
  /** How many people answered; shown with every figure. */
  readonly respondents: number;
  /** In the order of the regulation; empty without respondents. */
  readonly elements: readonly ElementResult[];
  /** Converted satisfaction index (IKM), 25 to 100, rounded to two decimals; absent without respondents. */
  readonly index?: number;
  /** Absent below the least number of respondents: too few people to grade a service by. */
  readonly grade?: SatisfactionGrade;
}

/** Every element weighs the same, exactly a ninth: with 0.11 a perfect score would be 99.00. */
const elementCount = satisfactionElements.length;
const scale = 25;

/**
 * The satisfaction index of a survey: each element's average, weighed by a ninth, summed and converted to 25 to 100, then
 * rounded, then graded. Reckoned in whole numbers up to the last division, so that no binary dust decides a grade.
 * Source: Permenpan RB 14/2017, appendix, "Pengolahan Data".
 * @param answers one of each respondent.
 * @param leastRespondents below it there is no grade.
 */
export function surveyResult(answers: readonly SurveyAnswers[], leastRespondents: number): SurveyResult {
  const respondents = answers.length;
  if (respondents === 0) return { respondents, elements: [] };
  const sums = satisfactionElements.map(({ value }) => answers.reduce((sum, answer) => sum + answer[value], 0));
  const elements = satisfactionElements.map(({ value, label }, place) => {
    const sum = sums[place] ?? 0;
    return {
      element: value,
      label,
      average: dividedToHundredths(sum, respondents),
      index: dividedToHundredths(sum * scale, respondents),
    };
  });
  const total = sums.reduce((sum, each) => sum + each, 0);
  const index = dividedToHundredths(total * scale, respondents * elementCount);
  const grade = respondents >= leastRespondents ? gradeOf(index) : undefined;
  return { respondents, elements, index, ...(grade ? { grade } : {}) };
}

/** A quotient of whole numbers, rounded half up to two decimals without an error of binary fractions. */
function dividedToHundredths(dividend: number, divisor: number): number {
  return Math.floor((dividend * 200 + divisor) / (divisor * 2)) / 100;
}
