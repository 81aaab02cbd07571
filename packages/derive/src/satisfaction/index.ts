export { gradeOf, type SatisfactionGrade, satisfactionGrades } from './grade.ts';
export { type ElementResult, type SurveyResult, surveyResult } from './survey.ts';
