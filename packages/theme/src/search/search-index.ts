import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { KnownWords } from './known-words.ts';

/** A page for Pagefind: where it is, and its HTML. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

/** What is needed at the top of what Pagefind makes: its script, its program for Indonesian, folders. No interfaces of its own. */
const neededFile = /^(pagefind\.js|pagefind-entry\.json|wasm\.id\.pagefind|.+\.pf_meta)$/;

/** Pages that Pagefind gets at a time: to wait for each answer takes longer than the page. */
const atATime = 100;

/**
 * A search index in the making. Pagefind's program, one process, runs from `start` to `close`. Equal pages, added in the
 * same order, give equal files.
 */
export class SearchIndex {
  /** The words of all pages. */
  readonly words = new KnownWords();
  readonly #index: PagefindIndex;
  readonly #close: () => Promise<unknown>;

  private constructor(index: PagefindIndex, close: () => Promise<unknown>) {
    this.#index = index;
    this.#close = close;
  }

  /** @throws Error when Pagefind makes no index. */
  static async start(): Promise<SearchIndex> {
    // Loaded late: Astro should not wait for it when it starts.
    const { createIndex, close } = await import('pagefind');
    const { index, errors } = await createIndex({ forceLanguage: 'id' });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
    return new SearchIndex(index, close);
  }

  /** @throws Error when Pagefind cannot read a page. */
  async add(pages: Iterable<IndexedPage>): Promise<void> {
    let some: IndexedPage[] = [];
    for (const page of pages) {
      this.words.add(page.content);
      if (some.push(page) < atATime) continue;
      await this.#addAll(some);
      some = [];
    }
    await this.#addAll(some);
  }

  async #addAll(pages: readonly IndexedPage[]): Promise<void> {
    const adding = pages.map(async (page) => {
      const { errors } = await this.#index.addHTMLFile(page);
      if (errors.length > 0) throw new Error(`Pagefind cannot read ${page.url}: ${errors.join(' ')}`);
    });
    await Promise.all(adding);
  }

  /**
   * Writes the files that visitors fetch, in place of what is there.
   * @param folder absolute path.
   * @throws Error when they cannot be written.
   */
  async write(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true });
    const { errors } = await this.#index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind cannot write ${folder}: ${errors.join(' ')}`);
    const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
    const unneeded = files.filter(({ name }) => !neededFile.test(name));
    await Promise.all(unneeded.map(({ name }) => rm(join(folder, name))));
  }

  /** Ends Pagefind's program. */
  async close(): Promise<void> {
    await this.#close();
  }
}
