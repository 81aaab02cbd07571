import { Worker } from 'node:worker_threads';

/** What to check; plain data, since it travels to a worker. */
export interface CheckQuestion {
  readonly id: number;
  /** Absolute path of `content/`. */
  readonly contentRoot: string;
  readonly slug: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** Only these entries are looked at, see `focusOf`. */
  readonly focus?: readonly string[];
}

/** What the worker sends back. */
export interface CheckAnswer {
  /** The question's. */
  readonly id: number;
  /** Every error as text; nothing when the content is right. */
  readonly report?: string;
  /** Why the check itself could not run. */
  readonly failure?: string;
}

let worker: Worker | undefined;
let questions = 0;

/**
 * Checks a site's content in a thread of its own: loading and asking all rules takes as long as Astro's own
 * preparations, which go on meanwhile. A process that builds again and again loads the rules once.
 * @returns every error with file, line and mend, as text; nothing when the content is right.
 */
export function checkBeside(question: Omit<CheckQuestion, 'id'>): Promise<string | undefined> {
  worker ??= startWorker();
  const answer = ask(worker, { ...question, id: ++questions });
  // Until somebody waits for it, a failure must not end the process.
  answer.catch(() => undefined);
  return answer;
}

function startWorker(): Worker {
  const started = new Worker(new URL('./check-worker.ts', import.meta.url));
  started.setMaxListeners(0);
  started.once('exit', () => {
    worker = undefined;
  });
  return started;
}

function ask(asked: Worker, question: CheckQuestion): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const ended = () => settle(() => reject(new Error('The check of the content ended without an answer.')));
    const failed = (error: unknown) => settle(() => reject(error));
    const answered = ({ id, report, failure }: CheckAnswer) => {
      if (id !== question.id) return;
      settle(() => (failure === undefined ? resolve(report) : reject(new Error(failure))));
    };
    const settle = (act: () => void) => {
      asked.off('message', answered).off('error', failed).off('exit', ended);
      // Alive only while somebody waits.
      if (asked.listenerCount('message') === 0) asked.unref();
      act();
    };
    asked.on('message', answered).on('error', failed).on('exit', ended);
    asked.ref();
    asked.postMessage(question);
  });
}
