import type { KnownWords } from '../search/known-words.ts';
import { regencyDocuments } from '../search/regency-documents.ts';
import { recordsOf } from '../search/search-document.ts';
import { SearchIndex } from '../search/search-index.ts';
import { answerQuestions } from './answer-questions.ts';
import type { IndexQuestion, RegencyPages } from './index-beside.ts';
import { writeIndex, writeOthers } from './search-index.ts';

/** The index of all other sites, until it is written. */
let others: Promise<SearchIndex> | undefined;
/** The words of its pages, afterwards. */
let words: KnownWords | undefined;

answerQuestions(async (question: IndexQuestion) => {
  if ('begin' in question) return begin(question.begin);
  if ('write' in question) return write(question.write);
  return end(question.end);
});

async function begin(pages: RegencyPages): Promise<void> {
  const before = await others?.catch(() => undefined);
  await before?.close();
  others = indexOf(pages);
  await others;
}

async function indexOf({ contentRoot, opds, moment }: RegencyPages): Promise<SearchIndex> {
  const index = await SearchIndex.start();
  await index.add(recordsOf(regencyDocuments(contentRoot, opds, moment)));
  return index;
}

async function write(root: string): Promise<void> {
  const index = await others;
  if (!index) throw new Error('Unexpected writing of an index that was never begun.');
  others = undefined;
  try {
    await writeOthers(index, root);
    words = index.words;
  } finally {
    await index.close();
  }
}

async function end(root: string): Promise<void> {
  const index = await SearchIndex.start(words);
  words = undefined;
  try {
    await writeIndex(index, root);
  } finally {
    await index.close();
  }
}
