import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ProcessSettings } from './process-settings.ts';
import { type BuildOutcome, type BuildRequest, endMark, endSchema } from './protocol.ts';

/** What a running build is told and tells. */
interface RunningBuild {
  readonly onLine: (line: string) => void;
  readonly end: (outcome: BuildOutcome) => void;
}

/** A worker: one process that builds one site at a time. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  #running: RunningBuild | undefined;
  /** Bytes that the process held after its last build. */
  memory = 0;
  /** The process is gone, and builds no more. */
  ended = false;

  /** @param settings of the process, with the whole environment of the builds. */
  constructor({ flags, env }: ProcessSettings) {
    const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
    const own = { ...env, OPD_WARM: '1' };
    this.#child = spawn(process.execPath, [...flags, worker], { env: own, stdio: ['pipe', 'pipe', 'pipe'] });
    const streams = [this.#child.stdout, this.#child.stderr].filter((stream) => stream !== null);
    for (const stream of streams) createInterface({ input: stream }).on('line', (line) => this.#read(line));
    // A write to a process that has just died is no reason to die as well; `close` tells of it.
    this.#child.stdin?.on('error', () => undefined);
    this.#child.once('error', (error) => this.#die(error.message));
    this.#child.once('close', (code, signal) => this.#die(`The builder ended (${signal ?? code}).`));
  }

  /** Builds a site. Only for a worker that builds none. */
  build(request: BuildRequest, onLine: (line: string) => void): Promise<BuildOutcome> {
    if (this.ended) return Promise.resolve({ status: 'broken', message: 'The builder has ended.' });
    return new Promise((resolve) => {
      this.#running = { onLine, end: resolve };
      this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
    });
  }

  /** Ends the process, and with it a build that goes on. */
  stop(): void {
    this.ended = true;
    this.#child.kill('SIGTERM');
  }

  #read(line: string): void {
    if (!line.startsWith(endMark)) {
      if (line !== '') this.#running?.onLine(line);
      return;
    }
    const { outcome, memory } = endSchema.parse(JSON.parse(line.slice(endMark.length)));
    this.memory = memory;
    this.#end(outcome);
  }

  #die(message: string): void {
    this.ended = true;
    this.#end({ status: 'broken', message });
  }

  #end(outcome: BuildOutcome): void {
    const running = this.#running;
    this.#running = undefined;
    running?.end(outcome);
  }
}
