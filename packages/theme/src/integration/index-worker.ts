import { regencyDocuments } from '../search/regency-documents.ts';
import { pagesOf } from '../search/search-document.ts';
import { SearchIndex } from '../search/search-index.ts';
import { answerQuestions } from './answer-questions.ts';
import type { IndexQuestion, RegencyPages } from './index-beside.ts';
import { finishIndex } from './search-index.ts';

let begun: Promise<SearchIndex> | undefined;

answerQuestions(async (question: IndexQuestion) => {
  const before = await begun?.catch(() => undefined);
  if ('begin' in question) {
    await before?.close();
    begun = begin(question.begin);
    await begun;
    return;
  }
  const index = await begun;
  begun = undefined;
  try {
    if (!index) throw new Error('Unexpected end of an index that was never begun.');
    await finishIndex(index, question.end);
  } finally {
    await index?.close();
  }
});

async function begin({ contentRoot, opds, moment }: RegencyPages): Promise<SearchIndex> {
  const index = await SearchIndex.start();
  await index.add(pagesOf(regencyDocuments(contentRoot, opds, moment)));
  return index;
}
