import { bringUpToDate } from '../scaffold/planned-file.ts';
import { planSite } from '../scaffold/site-files.ts';
import { listConfirmed, listContent, listSites } from '../workspace.ts';

/**
 * `opd sync`: every confirmed OPD and the portal get their site; files that drifted from the template are
 * written anew. A site is never deleted: one without a confirmed OPD is only reported.
 * @param root the repository.
 * @returns lines to print.
 */
export async function syncSites(root: string): Promise<string[]> {
  const [confirmed, content] = await Promise.all([listConfirmed(root), listContent(root)]);
  const written = await bringUpToDate(
    root,
    confirmed.flatMap((slug) => planSite(slug, content)),
  );
  const orphans = (await listSites(root)).filter((slug) => !confirmed.includes(slug));
  const lines = written.map((path) => `wrote ${path}`);
  lines.push(
    ...orphans.map((slug) => `sites/${slug} has no confirmed OPD in content/; delete the folder if it is over.`),
  );
  lines.push(`${confirmed.length} sites are as the template says.`);
  if (written.some((path) => path.endsWith('package.json')))
    lines.push('Now run `npm install`, so that package-lock.json knows them.');
  return lines;
}
