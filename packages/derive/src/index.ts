export { type EntryFacts, readFacts } from './content/entry.ts';
export { nodesOfText } from './content/parse-text.ts';
export { coverOf, type PhotoFacts, photosOf } from './content/photos.ts';
export { type ReadEntry, readEntries } from './content/read-content.ts';
export { type EvaluatedOpd, evaluateOpd, type OpdEvaluation } from './evaluation/evaluate-opd.ts';
export {
  type Evaluation,
  type EvaluationRequest,
  evaluateRegency,
  type RegencyMonth,
  rankOf,
} from './evaluation/evaluate-regency.ts';
export { lastMonths, type MonthFigures, monthCount, type NewsFreshness } from './evaluation/freshness.ts';
export type { Fulfilment } from './evaluation/fulfilment.ts';
export { type FreshnessLimits, type Obligation, type Obligations, parseObligations } from './evaluation/obligations.ts';
export { type Handover, handoverOf } from './evaluation/office.ts';
export type { PhotoFigures } from './evaluation/photo-figures.ts';
export type { DueReview, ReviewFigures } from './evaluation/reviews.ts';
export { formulaOf, mostPoints, type Score, type ScorePart, scoreParts } from './evaluation/score.ts';
export type { NextStep } from './evaluation/steps.ts';
export { monthsCsv, obligationsCsv, rankingCsv } from './evaluation/tables.ts';
export { fulfilmentStates, handoverRemark, newsAge, newsStates } from './evaluation/words.ts';
