import { rules as contentRules, renderRulesPage, repositoryRules } from '@opd/check';
import { bringUpToDate } from '../scaffold/planned-file.ts';

/** Where the page lies, from the repository's root. */
export const rulesPagePath = 'packages/check/ATURAN.md';

/**
 * `opd rules`: writes the page of all rules.
 * @param root the repository.
 * @returns lines to print.
 */
export async function writeRulesPage(root: string): Promise<string[]> {
  const text = renderRulesPage([...contentRules, ...repositoryRules]);
  const written = await bringUpToDate(root, [{ path: rulesPagePath, text }]);
  return written.length > 0 ? written.map((path) => `wrote ${path}`) : [`${rulesPagePath} is as the rules say.`];
}
