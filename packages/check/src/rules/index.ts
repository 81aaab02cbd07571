import type { Rule } from '../rule.ts';
import { componentAttributeInvalid } from './component-attribute-invalid.ts';
import { componentMisplaced } from './component-misplaced.ts';
import { componentUnknown } from './component-unknown.ts';
import { documentFileMissing } from './document-file-missing.ts';
import { dutyUnknown } from './duty-unknown.ts';
import { entryFolderName } from './entry-folder-name.ts';
import { frontmatterInvalid } from './frontmatter-invalid.ts';
import { headingLevelOne } from './heading-level-one.ts';
import { htmlRaw } from './html-raw.ts';
import { legacyIdClash } from './legacy-id-clash.ts';
import { linkUnsafeUrl } from './link-unsafe-url.ts';
import { mdxExpression } from './mdx-expression.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { photoDescriptionMissing } from './photo-description-missing.ts';
import { photoDescriptionPoor } from './photo-description-poor.ts';
import { photoFileMissing } from './photo-file-missing.ts';
import { registryInvalid } from './registry-invalid.ts';

/** Every rule. A test fails when a file of this folder is missing from the list. */
export const rules: readonly Rule[] = [
  registryInvalid,
  frontmatterInvalid,
  entryFolderName,
  legacyIdClash,
  dutyUnknown,
  photoDescriptionMissing,
  photoDescriptionPoor,
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
];
