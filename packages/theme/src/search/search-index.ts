import { mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchNotes } from './found-as.ts';
import { KnownWords, textOfHtml } from './known-words.ts';
import { type PagefindProgram, startPagefind } from './pagefind-program.ts';

/** A page for Pagefind: where it is, and what it says. */
export interface IndexedPage {
  readonly url: string;
  /** HTML; of a record, words. */
  readonly content: string;
}

/** A page that Pagefind gets by its words alone, which takes it half the time. */
export interface IndexedRecord extends IndexedPage, SearchNotes {}

/** What visitors fetch of what Pagefind makes, none of whose interfaces are shown. */
const fetched = /^(pagefind-entry\.json|.+\.pf_\w+)$/;

/** Its script, and its program for Indonesian: those of the site's own index serve all that are searched along. */
const program = /^(pagefind\.js|wasm\.id\.pagefind)$/;

/** Of all pages, whatever they say: for Pagefind's stemmer. */
const language = 'id';

/**
 * Files that hold what is shown of results: each page has its own until there are more pages, then some share one. Of 8,000
 * pages, four; that is a kilobyte more for a result, and 48,000 files less for a portal of 64,000 pages.
 */
const maxFragments = 2_000;

/** Pages that Pagefind gets at a time: to wait for each answer takes longer than the page. */
const atATime = 50;

/**
 * A search index in the making. Pagefind's program, one process, runs from `start` to `close`. Equal pages, added in the
 * same order, give equal files.
 */
export class SearchIndex {
  /** The words of all pages. */
  readonly words: KnownWords;
  readonly #pagefind: PagefindProgram;

  private constructor(pagefind: PagefindProgram, words: KnownWords) {
    this.#pagefind = pagefind;
    this.words = words;
  }

  /**
   * @param words those of another index that is searched along, to which these are added.
   * @throws Error when Pagefind makes no index.
   */
  static async start(words = new KnownWords()): Promise<SearchIndex> {
    return new SearchIndex(await startPagefind({ forceLanguage: language, maxFragments }), words);
  }

  /** @throws Error when Pagefind cannot read a page, or its program ends. */
  async add(pages: Iterable<IndexedPage | IndexedRecord> | AsyncIterable<IndexedPage>): Promise<void> {
    let adding: Promise<void> | undefined;
    let some: (IndexedPage | IndexedRecord)[] = [];
    for await (const page of pages) {
      this.words.add('meta' in page ? page.content : textOfHtml(page.content));
      if (some.push(page) < atATime) continue;
      // While Pagefind has some pages before it, the next ones are made.
      await adding;
      adding = this.#addAll(some);
      // Waited for in a moment.
      adding.catch(() => undefined);
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
    await this.#pagefind.answer(Promise.all(adding));
  }

  #add(page: IndexedPage | IndexedRecord) {
    const { index } = this.#pagefind;
    if (!('meta' in page)) return index.addHTMLFile(page);
    const filters = Object.entries(page.filters).map(([name, value]) => [name, [value]]);
    return index.addCustomRecord({ ...page, language, filters: Object.fromEntries(filters) });
  }

  /**
   * Writes the files that visitors fetch. Pagefind's program does, in the place of what it would have to send us.
   * @param folder absolute path.
   * @param options.along it is searched along with another, and has no program of its own.
   * @throws Error when they cannot be written: the program ends then.
   */
  async write(folder: string, { along = false } = {}): Promise<void> {
    const { index, answer } = this.#pagefind;
    // The program does not say why it cannot make a folder.
    mkdirSync(folder, { recursive: true });
    const { errors } = await answer(index.writeFiles({ outputPath: folder }));
    if (errors.length > 0) throw new Error(`Pagefind made no index for ${folder}: ${errors.join(' ')}`);
    const written = await readdir(folder, { withFileTypes: true });
    const unwanted = written.filter(
      (file) => file.isFile() && !fetched.test(file.name) && (along || !program.test(file.name)),
    );
    await Promise.all(unwanted.map(({ name }) => rm(join(folder, name))));
  }

  /** Ends Pagefind's program. */
  async close(): Promise<void> {
    await this.#pagefind.close();
  }
}
