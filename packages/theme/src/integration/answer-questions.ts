import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadQuestion } from './ask-thread.ts';

/** The other side of `askThread`: answers every question that comes. @param answer may throw; then that is told. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  parentPort?.on('message', async ({ id, question }: ThreadQuestion<Question>) => {
    const reply: ThreadAnswer<Answer> = await answer(question).then(
      (given) => ({ id, answer: given }),
      (error: unknown) => ({ id, failure: String(error) }),
    );
    parentPort?.postMessage(reply);
  });
}
