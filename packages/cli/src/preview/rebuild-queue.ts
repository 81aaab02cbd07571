/** How to build, and how many at once. */
export interface QueueOptions {
  /** Builds one site. Must not throw. */
  readonly build: (slug: string) => Promise<void>;
  /** Most builds at one time. */
  readonly concurrency: number;
  /** The site that gathers from all others: it waits until they are done. */
  readonly last: string;
}

/**
 * Sites that wait to be built. A site is never built twice at one time; one that changes while it is being
 * built is built once more afterwards, however often it changed.
 */
export class RebuildQueue {
  readonly #options: QueueOptions;
  readonly #waiting = new Set<string>();
  readonly #running = new Set<string>();
  #idle: (() => void)[] = [];

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /** Asks for sites to be built. */
  add(slugs: Iterable<string>): void {
    for (const slug of slugs) this.#waiting.add(slug);
    this.#startWhatCan();
  }

  /** Does other work with a site, which is not built meanwhile. @param work must not throw. */
  hold(slug: string, work: () => Promise<void>): void {
    this.#running.add(slug);
    void work().finally(() => this.#ended(slug));
  }

  /** Resolves when nothing waits and nothing runs. */
  async idle(): Promise<void> {
    if (this.#waiting.size + this.#running.size === 0) return;
    await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  #startWhatCan(): void {
    for (const slug of this.#waiting) {
      if (this.#running.size >= this.#options.concurrency) return;
      if (this.#running.has(slug)) continue;
      const others = this.#running.size + this.#waiting.size - 1;
      if (slug === this.#options.last && others > 0) continue;
      this.#waiting.delete(slug);
      this.#running.add(slug);
      void this.#options.build(slug).finally(() => this.#ended(slug));
    }
  }

  #ended(slug: string): void {
    this.#running.delete(slug);
    this.#startWhatCan();
    if (this.#waiting.size + this.#running.size > 0) return;
    for (const resolve of this.#idle) resolve();
    this.#idle = [];
  }
}
