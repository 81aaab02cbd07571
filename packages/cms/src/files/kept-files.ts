import { type Entry, unusedDraftFiles } from './entry-files.ts';

/** Names of the files that were kept since the page was opened, with the moment. */
const kept = new Map<string, number>();

/** A file that was kept a moment ago may not be in its field yet. */
const settled = 500;

let remove: ((id: string) => void) | undefined;

/**
 * Says how a file is taken out of a draft again: Decap gives its widgets no way.
 * @param way dispatches `{ type: 'REMOVE_DRAFT_ENTRY_MEDIA_FILE', payload: { id } }` to Decap's store.
 */
export function removeDraftFilesBy(way: (id: string) => void): void {
  remove = way;
}

/** Notes that the draft holds a file of this name. */
export function rememberKept(name: string): void {
  kept.set(name, Date.now());
}

/**
 * Takes out of the draft what was chosen and then replaced or removed, now or when the draft was saved before, so that a
 * photo that somebody thought better of is never published: Decap drops from the draft's branch what it no longer holds.
 * Called when an entry is about to be saved: Decap asks every control `isValid` then, before it gathers the files.
 */
export function dropUnusedDraftFiles(entry: Entry): void {
  if (!remove) return;
  for (const { id, name } of unusedDraftFiles(entry)) {
    if (Date.now() - (kept.get(name) ?? 0) < settled) continue;
    kept.delete(name);
    remove(id);
  }
}
