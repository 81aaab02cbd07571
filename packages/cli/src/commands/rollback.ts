import { chooseTarget, renderReleaseName, requireReal, type Target, withTarget } from '@opd/deploy';
import { listBuilds, readRegency, requireSites } from '../workspace.ts';

/** Options of `opd rollback`. */
export interface RollbackOptions {
  readonly target?: string;
  /** Id of a release. */
  readonly to?: string;
}

/**
 * `opd rollback`: shows the release before the present one again, or a named one.
 * @param root the repository.
 * @returns lines to print.
 * @throws DeployError when there is no such release.
 */
export async function rollBack(root: string, slug: string, { target, to }: RollbackOptions): Promise<string[]> {
  const { from, to: shown } = await onTarget(root, slug, target, (open) => open.rollBack(slug, to));
  return [`✓ ${slug} shows ${renderReleaseName(shown)} again, instead of ${renderReleaseName(from)}.`];
}

/** `opd releases`: what a target keeps of a site, the newest first. @returns lines to print. */
export async function listReleases(root: string, slug: string, target: string | undefined): Promise<string[]> {
  const { current, releases } = await onTarget(root, slug, target, (open) => open.state(slug));
  if (releases.length === 0) return [`Nothing of ${slug} is there yet.`];
  return releases.toReversed().map((release) => {
    const isShown = current !== undefined && renderReleaseName(current) === renderReleaseName(release);
    return `${isShown ? '→' : ' '} ${release.id}  (${release.number})`;
  });
}

async function onTarget<T>(
  root: string,
  slug: string,
  name: string | undefined,
  use: (target: Target) => Promise<T>,
): Promise<T> {
  const [{ deployTargets }, known] = await Promise.all([readRegency(root), listBuilds(root)]);
  requireSites([slug], known);
  const chosen = chooseTarget(deployTargets, name);
  requireReal(chosen);
  return withTarget(chosen, process.env, use);
}
