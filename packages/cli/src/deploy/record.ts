import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFiles, manifestName, parseManifest, releaseId, type StagedRelease } from '@opd/deploy';
import { OpdError } from '../error.ts';
import { git } from '../io/git.ts';

/**
 * Keeps what `opd verify` must know of a release, away from the server that it is to be compared with: whoever changes
 * pages there could change a manifest there as well.
 * @param record absolute path of the folder of all records.
 */
export async function recordRelease(record: string, { site, folder }: StagedRelease): Promise<void> {
  await mkdir(join(record, site), { recursive: true });
  for (const name of [manifestName, hostFiles.redirects]) await cp(join(folder, name), join(record, site, name));
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
    await git(record, ['checkout', '--quiet', commit, '--', manifest, `./${site}/${hostFiles.redirects}`]);
    return;
  }
  throw new OpdError(
    `The record in ${record} has never named the release ${id} of ${site}.`,
    'Fetch its branch in full and check it out: git fetch origin rilis, then git worktree add rilis origin/rilis.',
  );
}
