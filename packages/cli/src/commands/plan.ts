import { buildEnvironment } from '../build/build-env.ts';
import { selectSites } from '../build/select-sites.ts';
import { type Division, divide } from '../build/shards.ts';

/** A job of a CI matrix. */
export interface PlannedJob {
  /** `2/8`. */
  readonly part: string;
  /** The sites it builds, as `opd build` takes them: `dinkes portal`. */
  readonly sites: string;
}

/**
 * `opd plan`: which sites a change affects, divided among the jobs of a CI matrix.
 * @param root the repository.
 * @param base the commit from which the change set out.
 */
export async function planJobs(root: string, base: string, division: Division): Promise<PlannedJob[]> {
  const affected = await selectSites(root, { slugs: [], affectedSince: base }, await buildEnvironment(root));
  const parts = divide(affected, division);
  return parts.map((sites, index) => ({ part: `${index + 1}/${parts.length}`, sites: sites.join(' ') }));
}
