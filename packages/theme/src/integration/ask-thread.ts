import { Worker } from 'node:worker_threads';

/** What goes to a thread. */
export interface ThreadQuestion<Question> {
  readonly id: number;
  readonly question: Question;
}

/** What comes back, with the id of its question: an answer, or why there is none. */
export type ThreadAnswer<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: string };

/**
 * Asks a thread of its own: what takes as long as Astro's own preparations goes on beside them. The thread is started by
 * the first question. In a process that builds again and again, which says so by `OPD_WARM=1`, it stays, so that its code is
 * loaded once, and keeps the process alive only while somebody waits for an answer; elsewhere it ends when all is answered,
 * since what it holds would be missed by the bundler.
 * @param file address of the thread's code, which calls `answerQuestions`.
 * @param name what the thread does, for the message when it ends without an answer.
 * @param options.remembers an answer rests on what was asked before, so the thread stays in any process.
 * @returns asks a question; question and answer are plain data, since they travel.
 */
export function askThread<Question, Answer>(
  file: URL,
  name: string,
  { remembers = false }: { readonly remembers?: boolean } = {},
): (question: Question) => Promise<Answer> {
  let thread: Worker | undefined;
  let questions = 0;

  function start(): Worker {
    const started = new Worker(file);
    started.setMaxListeners(0);
    started.once('exit', () => {
      if (thread === started) thread = undefined;
    });
    return started;
  }

  return (question) => {
    thread ??= start();
    const asked = thread;
    const answer = ask<Question, Answer>(asked, { id: ++questions, question }, name, () => {
      if (remembers || process.env.OPD_WARM === '1') return asked.unref();
      thread = undefined;
      void asked.terminate();
    });
    // Until somebody waits for it, a failure must not end the process.
    answer.catch(() => undefined);
    return answer;
  };
}

/** @param rest called when nobody waits for the thread any more. */
function ask<Question, Answer>(
  asked: Worker,
  question: ThreadQuestion<Question>,
  name: string,
  rest: () => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () => settle(() => reject(new Error(`${name} ended without an answer.`)));
    const failed = (error: unknown) => settle(() => reject(error));
    const answered = (reply: ThreadAnswer<Answer>) => {
      if (reply.id !== question.id) return;
      settle(() => ('failure' in reply ? reject(new Error(reply.failure)) : resolve(reply.answer)));
    };
    const settle = (act: () => void) => {
      asked.off('message', answered).off('error', failed).off('exit', ended);
      if (asked.listenerCount('message') === 0) rest();
      act();
    };
    asked.on('message', answered).on('error', failed).on('exit', ended);
    asked.ref();
    asked.postMessage(question);
  });
}
