import { join } from 'node:path';
import { checkSite, formatFindings } from '@opd/check';
import { listContent, requireSites } from '../workspace.ts';

/**
 * `opd check [slugs…]`: is the content right? Prints every finding in Indonesian, with file and line.
 * @param root the repository.
 * @returns exit code: 1 when there is an error; warnings alone pass.
 */
export async function check(root: string, wanted: readonly string[]): Promise<number> {
  const known = await listContent(root);
  requireSites(wanted, known);
  const contentRoot = join(root, 'content');
  const slugs = wanted.length > 0 ? wanted : known;
  const findings = (await Promise.all(slugs.map((slug) => checkSite({ contentRoot, slug })))).flat();
  if (findings.length > 0) process.stdout.write(`${formatFindings(findings)}\n`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  process.stdout.write(`${slugs.length} OPDs checked: ${errors} errors, ${findings.length - errors} warnings.\n`);
  return errors > 0 ? 1 : 0;
}
