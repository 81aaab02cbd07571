import { answerQuestions } from './answer-questions.ts';
import type { IndexQuestion } from './index-beside.ts';
import { RegencyIndex } from './regency-index.ts';
import { indexSite } from './search-index.ts';

/** The indexes of all other sites, until the portal's own is made. */
let others: RegencyIndex | undefined;

answerQuestions(async (question: IndexQuestion) => {
  if ('begin' in question) {
    others = new RegencyIndex(question.begin, others?.giveUp());
    return;
  }
  if ('write' in question) return begun().write(question.write);
  return end(question.end);
});

function end(root: string): Promise<void> {
  const { words } = begun();
  others = undefined;
  return indexSite(root, words);
}

function begun(): RegencyIndex {
  if (!others) throw new Error('Unexpected step of indexes that were never begun.');
  return others;
}
