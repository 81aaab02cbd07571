import {
  hasSite,
  isOpen,
  listOpdSlugs,
  loadOpd,
  loadPolls,
  loadRegency,
  originOf,
  type Poll,
  pollPath,
  portalSlug,
  type Regency,
  readClock,
} from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import type { Log } from '../log.ts';

/** A site with what it asks. */
export interface AskingSite {
  readonly slug: string;
  readonly name: string;
  /** Its public address, without a final slash. */
  readonly origin: string;
  readonly polls: readonly Poll[];
}

/** Where the book is read from. */
export interface PollBookOptions {
  /** The `content/` folder. */
  readonly content: string;
  /** See `SITES_PORT`. */
  readonly sitesPort: number | undefined;
  readonly log: Log;
}

/** Content that names no regency: nothing can be asked. */
export class ContentError extends Error {}

/**
 * What is asked on which site: only votes for these polls count. It is read from the content, and again when asked to;
 * a file with a mistake leaves what was read before.
 */
export class PollBook {
  readonly #options: PollBookOptions;
  #sites: ReadonlyMap<string, AskingSite> = new Map();
  #timeZone: Regency['timeZone'] = 'Asia/Jakarta';
  #serviceOrigin: string | undefined;

  private constructor(options: PollBookOptions) {
    this.#options = options;
  }

  /** Reads the content. @throws ContentError when it cannot be read. */
  static async open(options: PollBookOptions): Promise<PollBook> {
    const book = new PollBook(options);
    await book.read();
    return book;
  }

  /** Every site that asks something. */
  get sites(): readonly AskingSite[] {
    return [...this.#sites.values()];
  }

  /** Where the sites send votes; the service may sign operators in at another address. */
  get serviceOrigin(): string | undefined {
    return this.#serviceOrigin;
  }

  /** The calendar day in the regency. */
  today(): string {
    return readClock(process.env, this.#timeZone).slice(0, 10);
  }

  /** A site, when it asks something. */
  site(slug: string): AskingSite | undefined {
    return this.#sites.get(slug);
  }

  /** Whether a poll takes votes today. */
  isOpen(poll: Poll): boolean {
    return isOpen(poll, this.today());
  }

  /** Reads the content again. @throws ContentError. */
  async read(): Promise<void> {
    const reader = nodeReader(this.#options.content);
    const regency = (await loadRegency(reader)).value;
    if (!regency) throw new ContentError(`${this.#options.content}/kabupaten.yaml cannot be read`);
    this.#timeZone = regency.timeZone;
    this.#serviceOrigin = regency.voteService?.url;
    const slugs = [...(await listOpdSlugs(reader)), portalSlug];
    const read = await Promise.all(slugs.map((slug) => this.#readSite(reader, regency, slug)));
    this.#sites = new Map(read.flatMap((site) => (site ? [[site.slug, site]] : [])));
  }

  async #readSite(reader: ReturnType<typeof nodeReader>, regency: Regency, slug: string) {
    const polls = await loadPolls(reader, slug);
    if (polls.value?.polls.length === 0) return undefined;
    const opd = polls.value && (await loadOpd(reader, slug));
    if (!polls.value || !opd?.value) {
      this.#options.log({ level: 'error', event: 'polls unreadable', opd: slug });
      return this.#sites.get(slug);
    }
    if (slug !== portalSlug && !hasSite(opd.value)) return undefined;
    const { sitesPort } = this.#options;
    const { subdomain } = opd.value;
    const host = slug === portalSlug ? 'localhost' : `${subdomain}.localhost`;
    const origin = sitesPort === undefined ? originOf(regency, { slug, subdomain }) : `http://${host}:${sitesPort}`;
    return { slug, name: opd.value.name, origin, polls: polls.value.polls };
  }
}

/** Where a poll stands on its site. */
export function siteAddress({ origin }: AskingSite, poll?: Poll): string {
  return `${origin}${poll ? pollPath(poll) : '/'}`;
}
