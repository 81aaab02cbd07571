import { buildEnvironment } from '../build/build-env.ts';
import { buildSites } from '../build/build-sites.ts';
import { listBuilds, requireSites } from '../workspace.ts';

/**
 * `opd build [slugs…]`: builds the given sites, or all with the CMS.
 * @param root the repository.
 * @returns exit code.
 */
export async function build(root: string, wanted: readonly string[]): Promise<number> {
  const known = await listBuilds(root);
  requireSites(wanted, known);
  const slugs = wanted.length > 0 ? wanted : known;
  const results = await buildSites({ root, slugs, env: await buildEnvironment(root), output: process.stdout });
  return results.some(({ status }) => status === 'failed') ? 1 : 0;
}
