import type { BuildOutcome, BuildRequest } from './protocol.ts';
import { WorkerProcess } from './worker-process.ts';

/** How a pool works. */
export interface PoolOptions {
  /** Builds that go on at once; one for each core is as fast as it gets. */
  readonly size: number;
  /** The whole environment of the builds. */
  readonly env: Readonly<Record<string, string>>;
  /** A worker that holds more is replaced, in bytes: Node.js never lets go of a module, and every build makes some. */
  readonly mostMemory?: number;
}

/**
 * Processes that stay warm from one build to the next. To start Node.js, load Astro and Vite and compile their code takes
 * longer than to build a small site.
 */
export class BuilderPool {
  readonly #options: Required<PoolOptions>;
  readonly #workers: WorkerProcess[] = [];
  readonly #waiting: ((worker: WorkerProcess) => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = { mostMemory: 1.2e9, ...options };
  }

  /** Starts workers ahead of the first builds. */
  start(count = this.#options.size): void {
    while (this.#workers.length < Math.min(count, this.#options.size)) this.#add();
  }

  /**
   * Builds a site as soon as a worker is free.
   * @param onLine hears what the build prints.
   */
  async build(request: BuildRequest, onLine: (line: string) => void = () => undefined): Promise<BuildOutcome> {
    const worker = await this.#free();
    const outcome = await worker.build(request, onLine);
    this.#release(worker);
    return outcome;
  }

  /** Ends all workers, also those that build. */
  close(): void {
    for (const worker of this.#workers.splice(0)) worker.stop();
  }

  async #free(): Promise<WorkerProcess> {
    const idle = this.#workers.find((worker) => !worker.busy && !worker.ended && !this.#taken.has(worker));
    if (idle) return this.#take(idle);
    if (this.#workers.length < this.#options.size) return this.#take(this.#add());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Workers that were promised to somebody who has not begun yet. */
  readonly #taken = new Set<WorkerProcess>();

  #take(worker: WorkerProcess): WorkerProcess {
    this.#taken.add(worker);
    return worker;
  }

  #add(): WorkerProcess {
    const worker = new WorkerProcess(this.#options.env);
    this.#workers.push(worker);
    return worker;
  }

  #release(worker: WorkerProcess): void {
    this.#taken.delete(worker);
    if (!worker.ended && worker.memory > this.#options.mostMemory) worker.stop();
    const index = this.#workers.indexOf(worker);
    // Closed meanwhile.
    if (index < 0) return;
    if (worker.ended) this.#workers.splice(index, 1);
    const next = this.#waiting.shift();
    if (next) next(this.#take(worker.ended ? this.#add() : worker));
  }
}
