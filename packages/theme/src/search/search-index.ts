import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import type { SearchNotes } from './found-as.ts';
import { KnownWords, textOfHtml } from './known-words.ts';

/** A page for Pagefind: where it is, and what it says. */
export interface IndexedPage {
  readonly url: string;
  /** HTML; of a record, words. */
  readonly content: string;
}

/** A page that Pagefind gets by its words alone, which takes it half the time. */
export interface IndexedRecord extends IndexedPage, SearchNotes {}

/** What is needed at the top of what Pagefind makes, beside its folders: no interfaces of its own. */
const neededFile = /^(pagefind-entry\.json|.+\.pf_meta)$/;

/** Its script, and its program for Indonesian: those of the site's own index serve all that are searched along. */
const program = /^(pagefind\.js|wasm\.id\.pagefind)$/;

/** Of all pages, whatever they say: for Pagefind's stemmer. */
const language = 'id';

/** Pages that Pagefind gets at a time: to wait for each answer takes longer than the page. */
const atATime = 50;

/**
 * A search index in the making. Pagefind's program, one process, runs from `start` to `close`. Equal pages, added in the
 * same order, give equal files.
 */
export class SearchIndex {
  /** The words of all pages. */
  readonly words: KnownWords;
  readonly #index: PagefindIndex;
  readonly #close: () => Promise<unknown>;

  private constructor(index: PagefindIndex, words: KnownWords, close: () => Promise<unknown>) {
    this.#index = index;
    this.words = words;
    this.#close = close;
  }

  /**
   * @param words those of another index that is searched along, to which these are added.
   * @throws Error when Pagefind makes no index.
   */
  static async start(words = new KnownWords()): Promise<SearchIndex> {
    // Loaded late: Astro should not wait for it when it starts.
    const { createIndex, close } = await import('pagefind');
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
    return new SearchIndex(index, words, close);
  }

  /** @throws Error when Pagefind cannot read a page. */
  async add(pages: Iterable<IndexedPage | IndexedRecord> | AsyncIterable<IndexedPage>): Promise<void> {
    let adding: Promise<void> | undefined;
    let some: (IndexedPage | IndexedRecord)[] = [];
    for await (const page of pages) {
      this.words.add('meta' in page ? page.content : textOfHtml(page.content));
      if (some.push(page) < atATime) continue;
      // While Pagefind has some pages before it, the next ones are made.
      await adding;
      adding = this.#addAll(some);
      some = [];
    }
    await adding;
    await this.#addAll(some);
  }

  async #addAll(pages: readonly (IndexedPage | IndexedRecord)[]): Promise<void> {
    const adding = pages.map(async (page) => {
      const { errors } = await this.#add(page);
      if (errors.length > 0) throw new Error(`Pagefind cannot read ${page.url}: ${errors.join(' ')}`);
    });
    await Promise.all(adding);
  }

  #add(page: IndexedPage | IndexedRecord) {
    if (!('meta' in page)) return this.#index.addHTMLFile(page);
    const filters = Object.entries(page.filters).map(([name, value]) => [name, [value]]);
    return this.#index.addCustomRecord({ ...page, language, filters: Object.fromEntries(filters) });
  }

  /**
   * Writes the files that visitors fetch.
   * @param folder absolute path; it holds no other index.
   * @param options.along it is searched along with another, and has no program of its own.
   * @throws Error when they cannot be written.
   */
  async write(folder: string, { along = false } = {}): Promise<void> {
    const { errors } = await this.#index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind cannot write ${folder}: ${errors.join(' ')}`);
    const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
    const unneeded = files.filter(({ name }) => !neededFile.test(name) && (along || !program.test(name)));
    await Promise.all(unneeded.map(({ name }) => rm(join(folder, name))));
  }

  /** Ends Pagefind's program. */
  async close(): Promise<void> {
    await this.#close();
  }
}
