import { indexBeside, type RegencyPages } from './index-beside.ts';

/** The search indexes of a portal that is being built. */
export class PortalIndex {
  readonly #begun: Promise<void>;
  #written: Promise<void> | undefined;

  /** Begins the index of all other sites, beside Astro. */
  constructor(pages: RegencyPages) {
    this.#begun = indexBeside({ begin: pages });
  }

  /**
   * Writes the index of all other sites as soon as it is made. Asked again, it waits for the same.
   * @param folder absolute path of the portal, which has been emptied.
   */
  write(folder: string): Promise<void> {
    this.#written ??= this.#begun.then(() => indexBeside({ write: folder }));
    return this.#written;
  }

  /** Makes the index of the portal's own pages. @param folder where they are, an absolute path. */
  async end(folder: string): Promise<void> {
    await this.write(folder);
    await indexBeside({ end: folder });
  }
}
