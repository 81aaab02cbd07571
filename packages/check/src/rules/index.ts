import type { Rule } from '../rule.ts';
import { alertScope } from './alert-scope.ts';
import { componentAttributeInvalid } from './component-attribute-invalid.ts';
import { componentMisplaced } from './component-misplaced.ts';
import { componentUnknown } from './component-unknown.ts';
import { datasetLost } from './dataset-lost.ts';
import { datasetTableInvalid } from './dataset-table-invalid.ts';
import { datasetUnrecorded } from './dataset-unrecorded.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateWeekdayWrong } from './date-weekday-wrong.ts';
import { documentFileDamaged } from './document-file-damaged.ts';
import { documentFileMissing } from './document-file-missing.ts';
import { documentTooHeavy } from './document-too-heavy.ts';
import { documentUnused } from './document-unused.ts';
import { dutyUnknown } from './duty-unknown.ts';
import { entryFolderName } from './entry-folder-name.ts';
import { excludedInformationFile } from './excluded-information-file.ts';
import { fileHidden } from './file-hidden.ts';
import { fileNameClash } from './file-name-clash.ts';
import { fileNameUnsafe } from './file-name-unsafe.ts';
import { fileStray } from './file-stray.ts';
import { fileTypeForbidden } from './file-type-forbidden.ts';
import { fileTypeMismatch } from './file-type-mismatch.ts';
import { frontmatterInvalid } from './frontmatter-invalid.ts';
import { gamblingSpam } from './gambling-spam.ts';
import { gamblingSuspect } from './gambling-suspect.ts';
import { gamblingWord } from './gambling-word.ts';
import { headingLevelOne } from './heading-level-one.ts';
import { htmlRaw } from './html-raw.ts';
import { legacyIdClash } from './legacy-id-clash.ts';
import { linkBroken } from './link-broken.ts';
import { linkLookalike } from './link-lookalike.ts';
import { linkShortened } from './link-shortened.ts';
import { linkUnsafeUrl } from './link-unsafe-url.ts';
import { mdxExpression } from './mdx-expression.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { mediaPersonalCloud } from './media-personal-cloud.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { officialsInPhotos } from './officials-in-photos.ts';
import { operatorAccountShared } from './operator-account-shared.ts';
import { operatorNone } from './operator-none.ts';
import { operatorSingle } from './operator-single.ts';
import { operatorTermEnding } from './operator-term-ending.ts';
import { operatorTermOverlap } from './operator-term-overlap.ts';
import { pdfUnsafe } from './pdf-unsafe.ts';
import { pdfWithoutText } from './pdf-without-text.ts';
import { personalData } from './personal-data.ts';
import { photoCoverCeremonial } from './photo-cover-ceremonial.ts';
import { photoDescriptionMissing } from './photo-description-missing.ts';
import { photoDescriptionPoor } from './photo-description-poor.ts';
import { photoDescriptionWeak } from './photo-description-weak.ts';
import { photoFileDamaged } from './photo-file-damaged.ts';
import { photoFileMissing } from './photo-file-missing.ts';
import { photoFileType } from './photo-file-type.ts';
import { photoMetadataPrivate } from './photo-metadata-private.ts';
import { photoRemote } from './photo-remote.ts';
import { photoTooHeavy } from './photo-too-heavy.ts';
import { photoTooManyPixels } from './photo-too-many-pixels.ts';
import { photoUnused } from './photo-unused.ts';
import { pollInvalid } from './poll-invalid.ts';
import { redirectClash } from './redirect-clash.ts';
import { redirectInvalid } from './redirect-invalid.ts';
import { redirectLoop } from './redirect-loop.ts';
import { redirectNowhere } from './redirect-nowhere.ts';
import { registryInvalid } from './registry-invalid.ts';
import { secretInContent } from './secret-in-content.ts';
import { socialAccountPersonal } from './social-account-personal.ts';
import { socialAccountUnknown } from './social-account-unknown.ts';
import { surveyAnswersInvalid } from './survey-answers-invalid.ts';
import { svgUnsafe } from './svg-unsafe.ts';
import { textHiddenCharacters } from './text-hidden-characters.ts';

/** Every rule. A test fails when a file of this folder is missing from the list. */
export const rules: readonly Rule[] = [
  registryInvalid,
  operatorNone,
  operatorSingle,
  operatorTermEnding,
  operatorAccountShared,
  operatorTermOverlap,
  frontmatterInvalid,
  entryFolderName,
  legacyIdClash,
  redirectInvalid,
  redirectClash,
  redirectLoop,
  redirectNowhere,
  pollInvalid,
  dutyUnknown,
  alertScope,
  photoDescriptionMissing,
  photoDescriptionPoor,
  photoDescriptionWeak,
  photoFileMissing,
  documentFileMissing,
  mdxSyntax,
  mdxExpression,
  componentUnknown,
  componentAttributeInvalid,
  componentMisplaced,
  htmlRaw,
  headingLevelOne,
  linkUnsafeUrl,
  photoFileDamaged,
  photoFileType,
  photoTooManyPixels,
  photoTooHeavy,
  photoMetadataPrivate,
  photoUnused,
  documentFileDamaged,
  documentTooHeavy,
  fileTypeMismatch,
  fileTypeForbidden,
  svgUnsafe,
  pdfUnsafe,
  pdfWithoutText,
  documentUnused,
  fileHidden,
  fileNameUnsafe,
  fileNameClash,
  fileStray,
  linkLookalike,
  linkBroken,
  linkShortened,
  mediaPersonalCloud,
  socialAccountUnknown,
  socialAccountPersonal,
  photoRemote,
  photoCoverCeremonial,
  officialsInPhotos,
  textHiddenCharacters,
  personalData,
  secretInContent,
  gamblingSpam,
  gamblingSuspect,
  gamblingWord,
  dateImpossible,
  datasetTableInvalid,
  datasetLost,
  excludedInformationFile,
  surveyAnswersInvalid,
  datasetUnrecorded,
  dateWeekdayWrong,
  nearDuplicate,
];
