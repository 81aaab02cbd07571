import type { Asset } from '../assets/asset.ts';
import type { EntryDocument } from './entry-document.ts';
import { nodesOf } from './nodes.ts';
import { filesUsedIn } from './used-files.ts';

/**
 * The files of an entry's folder that nothing in the entry uses. None for an entry that cannot be read whole: what it
 * uses is not known then.
 * @param isOffered which files are asked about, by name.
 */
export function* unusedAssets(
  entry: EntryDocument,
  format: Parameters<typeof filesUsedIn>[1],
  isOffered: (name: string) => boolean,
): Generator<Asset> {
  const asked = entry.assets.filter(({ path, name }) => path === `${entry.home}/${name}` && isOffered(name));
  if (asked.length === 0 || entry.syntaxError !== undefined || entry.frontmatter.mistakes.length > 0) return;
  const used = new Set<string>();
  for (const { path } of filesUsedIn(entry, format)) used.add(bareName(path));
  for (const node of nodesOf(entry.tree)) {
    if (node.type === 'link' || node.type === 'definition') used.add(bareName(node.url));
  }
  yield* asked.filter(({ name }) => !used.has(name.toLowerCase()));
}

/** Capitals are left aside: a name that differs by them alone is told by the rule about missing files. */
function bareName(path: string): string {
  return path.replace(/^\.\//, '').toLowerCase();
}
