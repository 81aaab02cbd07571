import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRedirects, type Redirect } from '@opd/deploy/redirects';
import sirv from 'sirv';

/** A built site, ready to be served. */
export interface ServedSite {
  /** Folder of the built files. */
  readonly folder: string;
  readonly redirects: readonly Redirect[];
  /** Answers with a file, or calls back when there is none. */
  readonly files: ReturnType<typeof sirv>;
  /** Newer pages that lie over the others until the whole site is built anew. */
  readonly fresh?: Pick<ServedSite, 'folder' | 'files'>;
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
    this.#sites.set(slug, { folder, redirects: parseRedirects(text), files: filesOf(folder) });
  }

  /** Serves the files of a folder over those of a site, until the site is published anew. */
  layOver(slug: string, folder: string): void {
    const site = this.#sites.get(slug);
    if (site) this.#sites.set(slug, { ...site, fresh: { folder, files: filesOf(folder) } });
  }
}

/** `dev`: looks at the disk for every request and forbids the browser to cache. */
function filesOf(folder: string): ServedSite['files'] {
  return sirv(folder, { dev: true, dotfiles: true });
}
