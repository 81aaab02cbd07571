import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { OpdError } from '../error.ts';
import { changesSince } from '../io/git.ts';
import { listContent } from '../workspace.ts';

/** What a run of the check looks at. */
export interface CheckScope {
  /** OPDs to check, sorted. */
  readonly slugs: readonly string[];
  /**
   * Folders of the entries to look at, from the content folder; an OPD without one here is looked at as a whole.
   * @example new Map([['dinkes', new Set(['dinkes/berita/2026-04-15-posyandu'])]])
   */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every path that differs, when only changes are looked at. */
  readonly changed?: readonly string[];
  /** The commit they differ from. */
  readonly base?: string;
}

/** Code that decides what is right: when it changes, all content is judged anew. */
const judges = ['packages/check/', 'packages/schema/', 'packages/registry/'];

/**
 * Finds out what to check.
 * @param root the repository.
 * @param options.paths slugs, or files and folders under `content/`; all when empty.
 * @param options.changedSince a commit; only what differs from it is checked.
 * @param askGit asks for the changes, or gives those that were asked for already.
 * @throws OpdError for a path that is no content, or a commit that git does not know.
 */
export async function checkScope(
  root: string,
  { paths, changedSince }: { readonly paths: readonly string[]; readonly changedSince?: string },
  askGit = changesSince,
): Promise<CheckScope> {
  const known = await listContent(root);
  if (changedSince !== undefined) {
    const { base, paths: changed } = await askGit(root, changedSince);
    if (changed.some((path) => judges.some((folder) => path.startsWith(folder)))) {
      return { slugs: known, entries: new Map(), changed, base };
    }
    const content = changed.filter((path) => path.startsWith('content/')).map((path) => path.slice('content/'.length));
    return { ...scopeOf(content, known), changed, base };
  }
  if (paths.length === 0) return { slugs: known, entries: new Map() };
  return scopeOf(
    paths.map((path) => contentPath(root, path, known)),
    known,
  );
}

/** @param paths from the content folder. */
function scopeOf(paths: readonly string[], known: readonly string[]): Pick<CheckScope, 'slugs' | 'entries'> {
  if (paths.includes('') || paths.includes('kabupaten.yaml')) return { slugs: known, entries: new Map() };
  const entries = new Map<string, Set<string>>();
  const whole = new Set<string>();
  for (const path of paths) {
    const [slug = '', type, folder] = path.split('/');
    if (!known.includes(slug)) continue;
    // What is not part of an entry (opd.yaml, a stray file) may matter to all of them.
    if (type === undefined || folder === undefined) whole.add(slug);
    else entries.set(slug, (entries.get(slug) ?? new Set()).add(`${slug}/${type}/${folder}`));
  }
  for (const slug of whole) entries.delete(slug);
  return { slugs: [...new Set([...whole, ...entries.keys()])].sort(), entries };
}

/** A path given by the user as a path from the content folder. @throws OpdError. */
function contentPath(root: string, given: string, known: readonly string[]): string {
  if (known.includes(given)) return given;
  const content = join(root, 'content');
  for (const from of [process.cwd(), root, content]) {
    const path = resolve(from, given);
    if ((path === content || path.startsWith(content + sep)) && existsSync(path)) {
      return relative(content, path).split(sep).join('/');
    }
  }
  throw new OpdError(
    `\`${given}\` is neither an OPD nor a path under content/.`,
    `Name an OPD (${known.slice(0, 3).join(', ')} …) or a path such as content/${known[0]}/berita.`,
  );
}
