import { OpdError } from '../error.ts';
import { overLimits } from '../weigh/limits.ts';
import { measureSite, type SiteWeight } from '../weigh/measure.ts';
import { isBuilt, readBuiltSite } from '../weigh/read-site.ts';
import { weightTable } from '../weigh/table.ts';
import { listSites, requireSites } from '../workspace.ts';

/**
 * `opd weigh [slugs…]`: what the home pages of built sites weigh. Prints a table, and every site that is over a
 * limit.
 * @param root the repository.
 * @param wanted slugs; every site that is built when empty.
 * @returns exit code: 1 when a site is over a limit.
 * @throws OpdError when a site is not built.
 */
export async function weigh(root: string, wanted: readonly string[]): Promise<number> {
  const known = await listSites(root);
  requireSites(wanted, known);
  const slugs = wanted.length > 0 ? wanted : known.filter((slug) => isBuilt(root, slug));
  const unbuilt = slugs.find((slug) => !isBuilt(root, slug));
  if (unbuilt) throw new OpdError(`The site ${unbuilt} is not built.`, `Run \`npm run build -- ${unbuilt}\` first.`);
  if (slugs.length === 0) throw new OpdError('No site is built.', 'Run `npm run build` first.');

  // One after the other: a site with many photos fills the memory for a moment.
  const weights = new Map<string, SiteWeight>();
  for (const slug of slugs) weights.set(slug, measureSite(await readBuiltSite(root, slug)));
  const problems = [...weights].flatMap(([slug, weight]) => overLimits(weight).map((text) => `✗ ${slug}: ${text}`));
  process.stdout.write(`${weightTable(weights)}\n\nSizes in KB; fonts, scripts and images of the home page.\n`);
  if (problems.length > 0) process.stdout.write(`\n${problems.join('\n')}\n`);
  return problems.length > 0 ? 1 : 0;
}
