import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  hostFiles,
  manifestName,
  parseManifest,
  provenanceName,
  type ReleaseOrigin,
  releaseId,
  renderProvenance,
  type StagedRelease,
} from '@opd/deploy';
import { OpdError } from '../error.ts';
import { git } from '../io/git.ts';

/**
 * Keeps what `opd verify` must know of a release, away from the server that it is to be compared with: whoever changes
 * pages there could change a manifest there as well.
 * @param record absolute path of the folder of all records.
 * @param origin what it was made from; what was said of the release before is gone in any case.
 */
export async function recordRelease(
  record: string,
  { site, folder, manifest }: StagedRelease,
  origin?: ReleaseOrigin,
): Promise<void> {
  const own = join(record, site);
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true });
  for (const name of [manifestName, hostFiles.redirects]) await cp(join(folder, name), join(own, name));
  if (origin) await writeFile(join(own, provenanceName), renderProvenance(site, manifest, origin));
}

/** Deploys that are looked through for a release: more than a target keeps of any site, for all sites together. */
const mostDeploys = 1000;

/**
 * Makes the record name an earlier release again, once it is on display again: else `opd verify` takes a rollback for a
 * defacement. It comes from the record's own history and never from the server, which the record is held against.
 * @param record absolute path of a working tree of the branch on which the record is kept.
 * @param id of the release.
 * @throws OpdError when that history does not know the release.
 */
export async function recordRolledBack(record: string, site: string, id: string): Promise<void> {
  const manifest = `./${site}/${manifestName}`;
  const history = await git(record, ['log', `--max-count=${mostDeploys}`, '--format=%H', '--', manifest]);
  for (const commit of history.split('\n').filter(Boolean)) {
    const text = await git(record, ['show', `${commit}:${manifest}`]).catch(() => '');
    if (releaseId(parseManifest(text)) !== id) continue;
    // With all that was said of it, and nothing that was said of another.
    await git(record, ['restore', `--source=${commit}`, '--staged', '--worktree', '--', `./${site}`]);
    return;
  }
  throw new OpdError(
    `The record in ${record} has never named the release ${id} of ${site}.`,
    'Fetch its branch in full and check it out: git fetch origin rilis, then git worktree add rilis origin/rilis.',
  );
}
