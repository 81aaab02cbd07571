import { commitTexts } from './hard-coded/commits.ts';
import { coreTexts } from './hard-coded/core.ts';
import type { FileTexts } from './hard-coded/file-texts.ts';
import { libraryTexts } from './hard-coded/libraries.ts';
import { signInTexts } from './hard-coded/sign-in.ts';
import { widgetTexts } from './hard-coded/widgets.ts';

/** All English outside Decap's phrases that an operator can meet, file by file, with our Indonesian. */
export const hardCoded: readonly FileTexts[] = byFile([
  ...coreTexts,
  ...widgetTexts,
  ...signInTexts,
  ...libraryTexts,
  ...commitTexts,
]);

/** A file may have texts of several kinds. */
function byFile(lists: readonly FileTexts[]): FileTexts[] {
  const files = Map.groupBy(lists, ({ file }) => file);
  return [...files].map(([file, own]) => ({ file, texts: Object.assign({}, ...own.map(({ texts }) => texts)) }));
}
