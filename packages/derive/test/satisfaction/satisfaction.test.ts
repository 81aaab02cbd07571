import { readAnswers, type SurveyAnswers, satisfactionElements } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, surveyResult } from '../../src/satisfaction/index.ts';

const names = satisfactionElements.map(({ value }) => value);
/** The answers of people, in the order of the elements. @throws when they cannot be read. */
function answersOf(...people: number[][]): readonly SurveyAnswers[] {
  const read = readAnswers([names, ...people.map((row) => row.map(String))]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.answers;
}

const same = (answer: number) => Array.from({ length: 9 }, () => answer);

describe('the satisfaction index', () => {
  it('is reckoned as the regulation does: averages, a ninth each, times 25', () => {
    // Worked by hand: sums 7 8 6 8 7 8 8 6 7 of two people; averages 3.5 4 3 4 3.5 4 4 3 3.5, together 32.5;
    // 32.5 / 9 = 3.6111…; × 25 = 90.2777…
    const result = surveyResult(answersOf([3, 4, 3, 4, 4, 4, 4, 3, 3], [4, 4, 3, 4, 3, 4, 4, 3, 4]), 2);
    expect(result).toMatchObject({ respondents: 2, index: 90.28, grade: { grade: 'A', label: 'Sangat baik' } });
    expect(result.elements.map(({ average }) => average)).toEqual([3.5, 4, 3, 4, 3.5, 4, 4, 3, 3.5]);
    expect(result.elements[0]).toEqual({ element: 'persyaratan', label: 'Persyaratan', average: 3.5, index: 87.5 });
  });

  it('of a perfect survey is 100, not 99.90 as with 0.111 or 99.00 as with 0.11', () => {
    expect(surveyResult(answersOf(same(4)), 1).index).toBe(100);
    expect(surveyResult(answersOf(same(1)), 1).index).toBe(25);
  });

  it('has no grade from too few people, and the number of people in any case', () => {
    const answers = answersOf(same(4), same(4));
    expect(surveyResult(answers, 3)).toMatchObject({ respondents: 2, index: 100 });
    expect(surveyResult(answers, 3).grade).toBeUndefined();
    expect(surveyResult(answers, 2).grade?.grade).toBe('A');
    expect(surveyResult([], 0)).toEqual({ respondents: 0, elements: [] });
  });

  it.each([
    [100, 'A'],
    [88.31, 'A'],
    [88.3, 'B'],
    [76.61, 'B'],
    [76.6, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [25, 'D'],
  ])('of %d has the grade %s', (index, grade) => {
    expect(gradeOf(index)?.grade).toBe(grade);
  });

  it('is rounded before it is graded, so that none falls between two grades', () => {
    // 183 people, 106 of whose 1,647 answers are a 4 and the others a 3: 5,047 × 25 / 1,647 = 76.6090…, below 76.61.
    const people: number[][] = Array.from({ length: 183 }, (_, person) =>
      same(3).map((_, place) => (person * 9 + place < 106 ? 4 : 3)),
    );
    expect(surveyResult(answersOf(...people), 30)).toMatchObject({ index: 76.61, grade: { grade: 'B' } });
    people[0] = [3, ...same(4).slice(1)];
    expect(surveyResult(answersOf(...people), 30)).toMatchObject({ index: 76.59, grade: { grade: 'C' } });
  });

  it('never leaves 25 to 100, rises with every better answer and does not ask who came first', () => {
    const person = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 60 }), (people) => {
        const index = surveyResult(answersOf(...people), 1).index ?? 0;
        expect(index).toBeGreaterThanOrEqual(25);
        expect(index).toBeLessThanOrEqual(100);
        expect(surveyResult(answersOf(...people.toReversed()), 1).index).toBe(index);
        const better = people.map((answers) => answers.map((answer) => Math.min(4, answer + 1)));
        expect(surveyResult(answersOf(...better), 1).index).toBeGreaterThanOrEqual(index);
      }),
    );
  });
});
