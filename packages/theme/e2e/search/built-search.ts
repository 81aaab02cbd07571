import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { alongOptions, ownOptions, type Pagefind } from '../../src/search/browser/pagefind.ts';
import type { SearchData } from '../../src/search/browser/published-words.ts';
import { QueryReader } from '../../src/search/browser/read-query.ts';
import { runSearch } from '../../src/search/browser/run-search.ts';
import type { BuiltSite } from '../built-sites.ts';

/** The search of a built site, without a browser: the same index, words, script and ranking that visitors get. */
export class BuiltSearch {
  readonly #server: Server;
  readonly #pagefind: Pagefind;
  readonly #reader: QueryReader;

  private constructor(server: Server, pagefind: Pagefind, reader: QueryReader) {
    this.#server = server;
    this.#pagefind = pagefind;
    this.#reader = reader;
  }

  static async open({ folder }: BuiltSite): Promise<BuiltSearch> {
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
    await pagefind.options({ basePath: `${origin}/pagefind/`, indexWeight: 0.7, ...ownOptions } as never);
    await pagefind.init();
    const data: SearchData = await (await fetch(`${origin}/pagefind/kata.json`)).json();
    for (const address of data.along) await pagefind.mergeIndex(origin + address, alongOptions);
    return new BuiltSearch(server, pagefind, new QueryReader(data));
  }

  /** Addresses of the first pages that a query finds: `/berita/`, on the portal `/dinkes/profil/`. */
  async first(query: string, most: number): Promise<string[]> {
    const { results } = await runSearch(this.#pagefind, this.#reader.read(query).concepts);
    return Promise.all(results.slice(0, most).map(async (result) => new URL((await result.data()).url).pathname));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
