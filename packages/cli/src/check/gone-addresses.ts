import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Remark, readEntry } from '@opd/check';
import { loadRedirects, plainPath } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { isShown, isTypeName, lifeOf } from '@opd/schema';
import { git } from '../io/git.ts';
import type { CheckScope } from './scope.ts';

/** An address that led to a page before a change and leads nowhere after it. */
export interface GoneAddress extends Remark {
  /** The entry, from the repository's root. */
  readonly path: string;
}

/**
 * Entries that a change deletes, renames or makes a draft again though people may know their address, and whose address
 * `redirects.yaml` does not name.
 * @param root the repository.
 */
export async function goneAddresses(
  root: string,
  { changed = [], base }: Pick<CheckScope, 'changed' | 'base'>,
  today: string,
): Promise<GoneAddress[]> {
  if (base === undefined) return [];
  const entries = changed.flatMap((path) => {
    const [, slug = '', type = '', folder = ''] = /^content\/([^/]+)\/([^/]+)\/([^/]+)\/index\.mdx$/.exec(path) ?? [];
    return isTypeName(type) ? [{ path, slug, address: `/${type}/${folder}` }] : [];
  });
  const states = await Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      before: frontmatterOf(await git(root, ['show', `${base}:${entry.path}`]).catch(() => undefined)),
      after: frontmatterOf(await readFile(join(root, entry.path), 'utf8').catch(() => undefined)),
    })),
  );
  // Judged for the end of the day: what comes today is known to nobody before it has come.
  const gone = states.filter(({ before, after }) => {
    const [was, is] = [lifeOf(before), lifeOf(after)];
    return was !== undefined && isShown(was, `${today}T23:59`) && (after === undefined || is?.draft === true);
  });
  const found = await Promise.all(
    gone.map(async ({ path, slug, address, before, after }) => {
      const { value } = await loadRedirects(nodeReader(join(root, 'content')), slug);
      const named = [...(value?.moved ?? []), ...(value?.withdrawn ?? [])];
      if (named.some(({ from }) => plainPath(from) === address)) return [];
      const successor = states.find((other) => {
        const isNew = other.slug === slug && other.before === undefined && other.after !== undefined;
        return isNew && titleOf(other.after) === titleOf(before);
      });
      return [
        { path, line: 1, column: 1, ...wordsFor({ slug, address, today, deleted: after === undefined, successor }) },
      ];
    }),
  );
  return found.flat();
}

function wordsFor(gone: {
  readonly slug: string;
  readonly address: string;
  readonly today: string;
  readonly deleted: boolean;
  readonly successor: { readonly address: string } | undefined;
}): Pick<Remark, 'message' | 'help' | 'severity'> {
  const { slug, address, today, deleted, successor } = gone;
  const moved = `moved: - { from: ${address}/, to: ${successor?.address ?? '/alamat/baru'}/, since: ${today} }`;
  const withdrawn = `withdrawn: - { from: ${address}/, since: ${today}, reason: "…" }`;
  return {
    // In the CMS a draft is all that an operator can make of it: an administrator adds the rest.
    severity: deleted ? 'error' : 'warning',
    message: `Halaman ${address}/ tidak ada lagi, padahal alamatnya mungkin sudah beredar.`,
    help: successor
      ? `Tambahkan ke content/${slug}/redirects.yaml: ${moved}`
      : `Tambahkan ke content/${slug}/redirects.yaml: ${withdrawn} atau, bila ada penggantinya, ${moved}`,
  };
}

function frontmatterOf(text: string | undefined): unknown {
  return text === undefined ? undefined : (readEntry(text).frontmatter.value ?? {});
}

function titleOf(frontmatter: unknown): unknown {
  return typeof frontmatter === 'object' && frontmatter !== null && 'title' in frontmatter
    ? frontmatter.title
    : undefined;
}
