import { Worker } from 'node:worker_threads';

/**
 * Mistakes in the content. Not one of Astro's own errors, whose messages are printed as if they were Markdown
 * (`![deskripsi](./foto.jpg)` would lose its brackets), and without a stack, which says nothing to an operator.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  override stack = undefined;
}

/** What to check; plain data, since it travels to a worker. */
export interface CheckQuestion {
  /** Absolute path of `content/`. */
  readonly contentRoot: string;
  readonly slug: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Starts the check of a site's content in a thread of its own: loading and asking all rules takes as long as Astro's
 * own preparations, which go on meanwhile.
 * @returns every error with file, line and mend, as text; nothing when the content is right.
 */
export function checkBeside(question: CheckQuestion): Promise<string | undefined> {
  const answer = new Promise<string | undefined>((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: question });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The check of the content ended without an answer.')));
  });
  // Until somebody waits for it, a failure must not end the process.
  answer.catch(() => undefined);
  return answer;
}

/**
 * The last wall: no site is built from content that is wrong. Who its operators are is not asked here, see `Rule`.
 * @param report what `checkBeside` found.
 * @throws ContentError with all of it.
 */
export function assertContentIsRight(slug: string, report: string | undefined): void {
  if (report === undefined) return;
  throw new ContentError(`Situs ${slug} tidak dibangun karena isinya perlu diperbaiki.\n\n${report}`);
}
