import { totalmem } from 'node:os';
import { frugal, prompt } from './process-settings.ts';
import type { BuildOutcome, BuildRequest } from './protocol.ts';
import { WorkerProcess } from './worker-process.ts';

/** How a pool works. */
export interface PoolOptions {
  /** Builds that go on at once; one for each core is as fast as it gets. */
  readonly size: number;
  /** The whole environment of the builds. */
  readonly env: Readonly<Record<string, string>>;
  /** Somebody waits for each build: workers may hold a little more, so as to answer sooner. No, unless said otherwise. */
  readonly isWaitedFor?: boolean;
  /**
   * A worker that holds more is replaced, in bytes: Node.js never lets go of a module, and every build makes some.
   * Unless said otherwise, all workers together may hold a quarter of the machine: a new one costs as much as two builds.
   */
  readonly mostMemory?: number;
}

/**
 * Processes that stay warm from one build to the next. To start Node.js, load Astro and Vite and compile their code takes
 * longer than to build a small site.
 */
export class BuilderPool {
  readonly #options: Required<PoolOptions>;
  readonly #workers = new Set<WorkerProcess>();
  /** Those of the workers that build nothing. */
  readonly #idle: WorkerProcess[] = [];
  readonly #waiting: ((worker: WorkerProcess) => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = { mostMemory: fairMemory(options.size, machineMemory()), isWaitedFor: false, ...options };
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
    for (const worker of this.#workers) worker.stop();
    this.#workers.clear();
    this.#idle.length = 0;
  }

  #free(): WorkerProcess | Promise<WorkerProcess> {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (!idle.ended) return idle;
      this.#workers.delete(idle);
    }
    if (this.#workers.size < this.#options.size) return this.#add();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #add(): WorkerProcess {
    const { env, isWaitedFor } = this.#options;
    const worker = new WorkerProcess(isWaitedFor ? prompt(env) : frugal(env));
    this.#workers.add(worker);
    return worker;
  }

  #release(worker: WorkerProcess): void {
    // Closed meanwhile.
    if (!this.#workers.has(worker)) return;
    if (worker.memory > this.#options.mostMemory) worker.stop();
    if (worker.ended) this.#workers.delete(worker);
    const next = this.#waiting.shift();
    if (next) next(worker.ended ? this.#add() : worker);
    else if (!worker.ended) this.#idle.push(worker);
  }
}

/** What a worker may always hold, in bytes: some ten small sites. */
const leastMemory = 1.2e9;

/**
 * What a worker may hold before it is replaced.
 * @param workers how many share the machine.
 * @param memory of the machine, in bytes.
 * @returns bytes.
 */
export function fairMemory(workers: number, memory: number): number {
  return Math.max(leastMemory, memory / 4 / workers);
}

/** Memory of the machine or, where it is less, what a container gives this process, in bytes. */
function machineMemory(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
}
