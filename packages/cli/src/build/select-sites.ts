import { git } from '../io/git.ts';
import { listBuilds, requireSites } from '../workspace.ts';
import { type Shard, sitesOfShard } from './shards.ts';
import { planAffected } from './turbo.ts';

/** Which of all sites to build; each wish narrows the choice. */
export interface Selection {
  /** Only these; all when empty. */
  readonly slugs: readonly string[];
  /** Only those that are built from something that differs from this commit, files that are not committed included. */
  readonly affectedSince?: string;
  /** Only this part of them. */
  readonly shard?: Shard;
}

/**
 * Finds the sites to build, sorted.
 * @param root the repository.
 * @param env see `buildEnvironment`.
 * @throws OpdError for a site that does not exist, and for a commit that git does not know.
 */
export async function selectSites(
  root: string,
  { slugs, affectedSince, shard }: Selection,
  env: Readonly<Record<string, string>>,
): Promise<string[]> {
  const known = await listBuilds(root);
  requireSites(slugs, known);
  const named = slugs.length > 0 ? known.filter((slug) => slugs.includes(slug)) : known;
  const affected = affectedSince === undefined ? named : await affectedBy(root, affectedSince, named, env);
  return shard ? sitesOfShard(affected, shard) : affected;
}

async function affectedBy(
  root: string,
  commit: string,
  slugs: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string[]> {
  // What the other branch has changed since this one left it is not of this change.
  const base = (await git(root, ['merge-base', commit, 'HEAD'])).trim();
  const affected = await planAffected(root, slugs, base, env);
  return affected.map(({ slug }) => slug).sort();
}
