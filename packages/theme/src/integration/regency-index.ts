import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { KnownWords } from '../search/known-words.ts';
import { periodsOf } from '../search/periods.ts';
import { regencyDocuments } from '../search/regency-documents.ts';
import { recordsOf, type SearchDocument } from '../search/search-document.ts';
import { SearchIndex } from '../search/search-index.ts';
import type { RegencyPages } from './index-beside.ts';
import { othersFolder } from './search-index.ts';

/**
 * Makes the search indexes of what all OPDs publish, one for each period. Each is written before the next one is begun: what
 * the portal's own pages say is known only when they are built, and nobody wants to hold 64,000 pages until then.
 */
export class RegencyIndex {
  /** The words of all pages, once they are written. */
  readonly words = new KnownWords();
  readonly #folder = Promise.withResolvers<string>();
  readonly #made: Promise<void>;

  /** @param before what must have ended: there is one program of Pagefind. */
  constructor(pages: RegencyPages, before: Promise<void> = Promise.resolve()) {
    this.#made = before.then(() => this.#make(pages));
    // Until somebody waits for them, their failure must not end the thread.
    for (const promise of [this.#folder.promise, this.#made]) promise.catch(() => undefined);
  }

  /**
   * Writes the indexes.
   * @param root absolute path of the portal in the making, which has been emptied.
   * @throws Error when Pagefind cannot read a page, or not write.
   */
  write(root: string): Promise<void> {
    this.#folder.resolve(root);
    return this.#made;
  }

  /** Ends the work, unless it is done. */
  async giveUp(): Promise<void> {
    this.#folder.reject(new Error('The indexes were given up.'));
    await this.#made.catch(() => undefined);
  }

  async #make({ contentRoot, opds, moment }: RegencyPages): Promise<void> {
    const documents: SearchDocument[] = [];
    for (const document of regencyDocuments(contentRoot, opds, moment)) {
      // Native memory of texts is given back between turns.
      if (documents.push(document) % 100 === 0) await setImmediate();
    }
    for (const [before, period] of periodsOf(documents).entries()) {
      const index = await SearchIndex.start(this.words);
      try {
        await index.add(recordsOf(period));
        await index.write(join(await this.#folder.promise, othersFolder, String(before + 1)), { along: true });
      } finally {
        await index.close();
      }
    }
  }
}
