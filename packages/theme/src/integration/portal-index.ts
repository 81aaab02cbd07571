import { indexBeside, type RegencyPages } from './index-beside.ts';

/** The search indexes of a portal that is being built. */
export class PortalIndex {
  #written: Promise<void> | undefined;

  /** Begins the indexes of all other sites, beside Astro. */
  constructor(pages: RegencyPages) {
    // What fails is told when the indexes are written.
    void indexBeside({ begin: pages }).catch(() => undefined);
  }

  /**
   * Writes the indexes of all other sites as they are made. Asked again, it waits for the same.
   * @param folder absolute path of the portal, which has been emptied.
   */
  write(folder: string): Promise<void> {
    this.#written ??= indexBeside({ write: folder });
    return this.#written;
  }

  /** Makes the index of the portal's own pages. @param folder where they are, an absolute path. */
  async end(folder: string): Promise<void> {
    await this.write(folder);
    await indexBeside({ end: folder });
  }
}
