import { buildEnvironment } from '../build/build-env.ts';
import { buildSites } from '../build/build-sites.ts';
import { type Selection, selectSites } from '../build/select-sites.ts';

/**
 * `opd build [slugs…]`: builds the chosen sites, or all with the CMS.
 * @param root the repository.
 * @returns exit code.
 */
export async function build(root: string, selection: Selection): Promise<number> {
  const env = await buildEnvironment(root);
  const slugs = await selectSites(root, selection, env);
  if (slugs.length === 0) {
    process.stdout.write('Nothing to build: no site is made of what changed.\n');
    return 0;
  }
  const results = await buildSites({ root, slugs, env, output: process.stdout });
  return results.some(({ status }) => status === 'failed') ? 1 : 0;
}
