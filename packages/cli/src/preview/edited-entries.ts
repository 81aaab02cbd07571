import { isTypeName } from '@opd/schema';

/** More than this many at once is no edit of somebody who waits for a page. */
const most = 3;

/** Which entries were edited since their site was last built. */
export class EditedEntries {
  /** By site; nothing known of a site means that more than entries changed, or nothing did. */
  readonly #edited = new Map<string, Set<string>>();
  readonly #otherwise = new Set<string>();

  /** @param path of a changed file, from the content folder, with `/`. */
  note(path: string): void {
    const [owner = '', type = '', folder, file] = path.split('/');
    if (file === undefined || !isTypeName(type)) {
      this.#otherwise.add(owner);
      return;
    }
    const entries = this.#edited.get(owner) ?? new Set();
    this.#edited.set(owner, entries.add(`${type}/${folder}`));
  }

  /**
   * Takes what was noted of a site.
   * @returns entries as `type/folder` when nothing but a few entries changed.
   */
  take(slug: string): readonly string[] | undefined {
    const entries = [...(this.#edited.get(slug) ?? [])];
    const otherwise = this.#otherwise.delete(slug);
    this.#edited.delete(slug);
    return otherwise || entries.length === 0 || entries.length > most ? undefined : entries;
  }
}
