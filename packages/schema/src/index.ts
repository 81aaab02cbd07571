export { type AlertReach, alertRank, alertReachOf, alertScopes, alertSeverities, reachesSite } from './alert.ts';
export { type CatalogueRecord, catalogueRecordFields } from './catalogue-record.ts';
export { closestTo } from './closest.ts';
export { type Component, components } from './components.ts';
export { type ContentType, defineType, type EntryData, type Freshness } from './content-type.ts';
export { completeDraft, type DraftGaps } from './draft/complete-draft.ts';
export type { DraftFiles, EntryDraft } from './draft/entry-draft.ts';
export {
  type Field,
  type FieldKind,
  type FieldRule,
  type Fields,
  type FieldText,
  fieldsToZod,
  type Option,
  optional,
  type PhotoSource,
  type RuleProblem,
  type TextFormat,
  type ValueFormat,
  type ValueOf,
  type ZodContext,
} from './field.ts';
export { boolean, list, number, object, select } from './fields/basic.ts';
export { type Contact, contact } from './fields/contact.ts';
export { date, datetime, isCalendarDate } from './fields/date.ts';
export { type DocumentFile, document, documentExtensions, isBesideEntry, photoExtensions } from './fields/document.ts';
export { type LegalBasis, legalBasis } from './fields/legal-basis.ts';
export { type Link, link } from './fields/link.ts';
export { money } from './fields/money.ts';
export { type Period, period } from './fields/period.ts';
export { type GalleryPhoto, type Photo, photo, photoFields, photoKinds } from './fields/photo.ts';
export type { TableChart } from './fields/table-chart.ts';
export type { TableColumn } from './fields/table-column.ts';
export { paragraph, text } from './fields/text.ts';
export { isShown, type Life, lifeOf, startOf, turningPoints } from './life.ts';
export { lifeEvents } from './life-events.ts';
export { fieldAt, type ParseResult, type Problem, parseEntry, parseFields, pathContext } from './parse.ts';
export {
  type DescriptionContext,
  type DescriptionJudgement,
  judgePhotoDescription,
  longestDescription,
  type RefusalSignal,
} from './photo-description/judge.ts';
export { type Dated, lastChangeOf, lastReviewOf, reviewDueOn } from './review.ts';
export { type SatisfactionElement, satisfactionElements } from './satisfaction/elements.ts';
export { readAnswers, type SurveyAnswers } from './satisfaction/read-answers.ts';
export { type VoteChoice, type VoteCounts, voteChoices } from './satisfaction/vote-choices.ts';
export { allResultsPath, longestRemark, voteFields, votesPath } from './satisfaction/vote-form.ts';
export { type ColumnType, columnType, columnTypes, isQuantity } from './table-schema/column-types.ts';
export { type TableSchema, tableSchema } from './table-schema/descriptor.ts';
export { type TableJudge, type TableProblem, tableJudge } from './table-schema/judge-table.ts';
export { topics } from './topics.ts';
export { frequencies } from './types/dataset.ts';
export { contentTypes, isTypeName, type TypeName, typeNames } from './types/index.ts';
export { informationCategories } from './types/informasi.ts';
export { performanceDocuments, yearlyPerformanceDocuments } from './types/kinerja.ts';
export { verdicts } from './types/klarifikasi.ts';
