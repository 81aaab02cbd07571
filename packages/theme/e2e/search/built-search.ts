import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import type { Pagefind } from '../../src/search/browser/pagefind.ts';
import { runSearch } from '../../src/search/browser/run-search.ts';
import { fetchData, openEngine, type SearchEngine } from '../../src/search/browser/search-engine.ts';
import type { BuiltSite } from '../built-sites.ts';

/** The search of a built site, without a browser: the same index, words, script and ranking that visitors get. */
export class BuiltSearch {
  readonly #server: Server;
  readonly #engine: SearchEngine;

  private constructor(server: Server, engine: SearchEngine) {
    this.#server = server;
    this.#engine = engine;
  }

  static async open({ folder }: Pick<BuiltSite, 'folder'>): Promise<BuiltSearch> {
    const files = sirv(folder);
    const server = createServer((request, response) => {
      files(request, response, () => {
        response.writeHead(404).end();
      });
    });
    const origin = await new Promise<string>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
      });
    });
    const pagefind: Pagefind = await import(`${pathToFileURL(join(folder, 'pagefind/pagefind.js'))}?of=${origin}`);
    return new BuiltSearch(server, await openEngine(pagefind, fetchData(origin), origin));
  }

  /** Addresses of the first pages that a query finds: `/berita/`, on the portal `/dinkes/profil/`. */
  async first(query: string, most: number): Promise<string[]> {
    const { pagefind, reader } = this.#engine;
    const { results } = await runSearch(pagefind, reader.read(query).concepts);
    return Promise.all(results.slice(0, most).map(async (result) => new URL((await result.data()).url).pathname));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
