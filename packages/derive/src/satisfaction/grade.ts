/** A grade of service quality. */
export interface SatisfactionGrade {
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** Performance of the unit in words. */
  readonly label: string;
  /** Lowest index of the grade, with two decimals. */
  readonly from: number;
}

/** Grades of the converted index, best first. Source: Permenpan RB 14/2017, appendix, table of index intervals. */
export const satisfactionGrades: readonly SatisfactionGrade[] = [
  { grade: 'A', label: 'Sangat baik', from: 88.31 },
  { grade: 'B', label: 'Baik', from: 76.61 },
  { grade: 'C', label: 'Kurang baik', from: 65 },
  { grade: 'D', label: 'Tidak baik', from: 25 },
];

/**
 * Grade of an index. The printed intervals leave holes (76.60 to 76.61): what is graded is the index as it is shown.
 * @param index from 25 to 100, rounded to two decimals.
 */
export function gradeOf(index: number): SatisfactionGrade | undefined {
  return satisfactionGrades.find(({ from }) => index >= from);
}
