import { failureText } from './failure-text.ts';
import type { TaskLine } from './turbo.ts';

/** How the build of one site ended. */
export type SiteResult =
  | { readonly slug: string; readonly status: 'built'; readonly milliseconds: number }
  | { readonly slug: string; readonly status: 'cached' }
  | { readonly slug: string; readonly status: 'failed'; readonly message: string };

/** What Turborepo decided about a site. */
export interface SiteBuild {
  readonly slug: string;
  /** Fingerprint of everything the site is built from. */
  readonly hash: string;
  /** Its output came from the cache. */
  readonly cached: boolean;
}

/** `cache hit, suppressing logs 4d4ad78201c136b9`, the first line of every site. */
const decision = /^cache (hit|miss)\b.* (?<hash>[0-9a-f]+)$/;

/** Follows the lines of many builds that run at once. */
export class SiteLog {
  readonly #lines = new Map<string, string[]>();
  readonly #started = new Map<string, number>();
  readonly #finished = new Map<string, SiteResult>();
  readonly #builds = new Map<string, SiteBuild>();

  /**
   * Takes a line.
   * @param now milliseconds.
   * @returns the result when this line ends the site's build.
   */
  read({ slug, text }: TaskLine, now: number): SiteResult | undefined {
    if (this.#finished.has(slug)) return undefined;
    const hash = decision.exec(text)?.groups?.hash;
    if (hash !== undefined) {
      const cached = text.startsWith('cache hit');
      this.#builds.set(slug, { slug, hash, cached });
      if (cached) return this.#finish({ slug, status: 'cached' });
      this.#started.set(slug, now);
    } else this.#lines.set(slug, [...(this.#lines.get(slug) ?? []), text]);
    if (text.startsWith('npm error')) return this.#finish(this.#failure(slug));
    // Astro's last word; nothing follows but the end of the process.
    if (!text.endsWith('[build] Complete!')) return undefined;
    return this.#finish({ slug, status: 'built', milliseconds: now - (this.#started.get(slug) ?? now) });
  }

  /** What was decided, of every site that Turborepo has come to. */
  get builds(): SiteBuild[] {
    return [...this.#builds.values()];
  }

  /** Sites whose build goes on. */
  get running(): string[] {
    return [...this.#started.keys()].filter((slug) => !this.#finished.has(slug));
  }

  /**
   * Results of the given sites when all is over.
   * @param succeeded Turborepo's own verdict: false when any build failed. A site that never completed has
   * failed then.
   */
  results(slugs: readonly string[], succeeded: boolean): SiteResult[] {
    const unseen = (slug: string): SiteResult =>
      succeeded ? { slug, status: 'built', milliseconds: 0 } : this.#failure(slug);
    return slugs.map((slug) => this.#finished.get(slug) ?? unseen(slug));
  }

  #failure(slug: string): SiteResult {
    const message = failureText(this.#lines.get(slug) ?? []) || 'The build did not run; Turborepo stopped before.';
    return { slug, status: 'failed', message };
  }

  #finish(result: SiteResult): SiteResult {
    this.#finished.set(result.slug, result);
    this.#lines.delete(result.slug);
    return result;
  }
}
