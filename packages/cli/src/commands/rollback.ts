import { join } from 'node:path';
import { chooseTarget, renderReleaseName, requireReal, type Target, withTarget } from '@opd/deploy';
import { recordRolledBack } from '../deploy/record.ts';
import { listBuilds, readRegency, requireSites } from '../workspace.ts';

/** Options of `opd rollback`. */
export interface RollbackOptions {
  readonly target?: string;
  /** Id of a release. */
  readonly to?: string;
  /** Folder of the record, from the repository's root: a working tree of its branch. */
  readonly record?: string;
}

/**
 * `opd rollback`: shows the release before the present one again, or a named one.
 * @param root the repository.
 * @returns lines to print.
 * @throws DeployError when there is no such release.
 * @throws OpdError when it is on display, and the record does not know it.
 */
export async function rollBack(root: string, slug: string, { target, to, record }: RollbackOptions): Promise<string[]> {
  const { from, to: shown } = await onTarget(root, slug, target, (open) => open.rollBack(slug, to));
  const done = `✓ ${slug} shows ${renderReleaseName(shown)} again, instead of ${renderReleaseName(from)}.`;
  if (record === undefined)
    return [
      done,
      `  \`opd verify\` still expects ${renderReleaseName(from)}: --record <folder> makes the record name it, too.`,
    ];
  process.stdout.write(`${done}\n`);
  await recordRolledBack(join(root, record), slug, shown.id);
  return [
    `✓ ${record} names it, too. Send the record:`,
    `  git -C ${record} commit --message "Kembali ke ${shown.id}: ${slug}" && git -C ${record} push origin HEAD:rilis`,
  ];
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
