import { Worker } from 'node:worker_threads';
import type { Evaluation } from '@opd/derive';

/** What to evaluate; plain data, since it travels to a worker. */
export interface EvaluationQuestion {
  /** Absolute path of `content/`. */
  readonly contentRoot: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * Starts the evaluation of all OPDs in a thread of its own: to read every entry of a regency takes as long as Astro's own
 * preparations, which go on meanwhile. From content alone: a build needs no Git history, and what Turborepo takes for
 * unchanged is.
 */
export function evaluateBeside(question: EvaluationQuestion): Promise<Evaluation> {
  const answer = new Promise<Evaluation>((resolve, reject) => {
    const worker = new Worker(new URL('./evaluation-worker.ts', import.meta.url), { workerData: question });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The evaluation ended without an answer.')));
  });
  // Until somebody waits for it, a failure must not end the process.
  answer.catch(() => undefined);
  return answer;
}
