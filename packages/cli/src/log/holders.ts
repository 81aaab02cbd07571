import { join } from 'node:path';
import { type ContentReader, listOpdSlugs, loadOperators, type Regency, type Term } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { git } from '../io/git.ts';
import type { Change } from './commits.ts';

/**
 * Everybody who holds or held an account, of all OPDs and the administrators. Files with mistakes are passed over:
 * a report must not fail for what somebody else wrote. Of an OPD whose own list is gone or wrong, the newest one that
 * Git holds is read.
 * @param options.changes commits of the OPD's folder, newest first, see `readChanges`.
 */
export async function readHolders({
  root,
  slug,
  regency,
  changes,
}: {
  readonly root: string;
  readonly slug: string;
  readonly regency: Regency;
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}): Promise<Term[]> {
  const reader = nodeReader(join(root, 'content'));
  const slugs = await listOpdSlugs(reader);
  const terms = await Promise.all(slugs.map(async (one) => (await loadOperators(reader, one)).value ?? []));
  const own = (await loadOperators(reader, slug)).value ?? (await termsInHistory({ root, slug, changes }));
  return [...own, ...terms.flat(), ...regency.administrators];
}

async function termsInHistory({
  root,
  slug,
  changes,
}: {
  readonly root: string;
  readonly slug: string;
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}): Promise<readonly Term[]> {
  const path = `content/${slug}/operators.yaml`;
  for (const [hash, files] of changes) {
    if (!files.some((file) => file.path === path && !file.status.startsWith('D'))) continue;
    const reader: ContentReader = {
      readText: () => git(root, ['show', `${hash}:${path}`]),
      listFolders: async () => [],
    };
    const { value } = await loadOperators(reader, slug);
    if (value) return value;
  }
  return [];
}
