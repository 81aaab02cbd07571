import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { PagefindIndex, PagefindServiceConfig } from 'pagefind';
import { z } from 'zod';

/**
 * Where Node.js names each process that is started.
 * @see https://nodejs.org/api/diagnostics_channel.html#event-child_process
 */
const startedProcesses = 'child_process';

const startedSchema = z.object({ process: z.instanceof(ChildProcess) });

/** Pagefind's program with one index. */
export interface PagefindProgram {
  readonly index: PagefindIndex;
  /**
   * Waits for an answer of the program.
   * @throws Error when the program ends before: Pagefind's own functions would never answer then.
   */
  readonly answer: <Answer>(asked: Promise<Answer>) => Promise<Answer>;
  /** Ends the program. */
  readonly close: () => Promise<unknown>;
}

/**
 * Starts Pagefind's program. Its interface keeps the process to itself and does not hear when it ends of itself, killed for
 * want of memory or by a fault of its own; Node.js is asked for the process, then.
 * @throws Error when Pagefind makes no index.
 */
export async function startPagefind(config: PagefindServiceConfig): Promise<PagefindProgram> {
  // Loaded late: Astro should not wait for it when it starts.
  const { createIndex, close } = await import('pagefind');
  const ended = Promise.withResolvers<never>();
  // Nobody may be waiting when it ends.
  ended.promise.catch(() => undefined);
  const watch = (message: unknown) =>
    startedSchema.parse(message).process.once('exit', (code, signal) => {
      ended.reject(
        new Error(`Pagefind's program ended (${signal ?? `exit code ${code}`}); the site has no search index.`),
      );
    });
  subscribe(startedProcesses, watch);
  // It starts the process at once; only its answer comes later.
  const creating = createIndex(config);
  unsubscribe(startedProcesses, watch);
  const answer = <Answer>(asked: Promise<Answer>) => Promise.race([asked, ended.promise]);
  const { index, errors } = await answer(creating);
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  return { index, answer, close };
}
