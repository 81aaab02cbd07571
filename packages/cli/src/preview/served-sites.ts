import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { parseRedirects, type Redirect } from './redirects.ts';

/** A built site, ready to be served. */
export interface ServedSite {
  /** Folder of the built files. */
  readonly folder: string;
  readonly redirects: readonly Redirect[];
  /** Answers with a file, or calls back when there is none. */
  readonly files: ReturnType<typeof sirv>;
}

/** The builds that are served at the moment. Replacing one takes effect between two requests. */
export class ServedSites {
  readonly #sites = new Map<string, ServedSite>();

  get(slug: string): ServedSite | undefined {
    return this.#sites.get(slug);
  }

  /**
   * Serves a site from a folder from now on; nothing changes when the folder holds no home page.
   * @param folder absolute path of built files.
   */
  async publish(slug: string, folder: string): Promise<void> {
    if (!existsSync(join(folder, 'index.html'))) return;
    const text = await readFile(join(folder, '_redirects'), 'utf8').catch(() => '');
    // `dev`: looks at the disk for every request and forbids the browser to cache.
    this.#sites.set(slug, {
      folder,
      redirects: parseRedirects(text),
      files: sirv(folder, { dev: true, dotfiles: true }),
    });
  }
}
