import { readEntry } from '@opd/check/entry-text';
import { evaluateRegency } from '@opd/derive';
import { readObligations } from '@opd/derive/node';
import { blockingReader } from '@opd/registry/node';
import { answerQuestions } from './answer-questions.ts';
import type { EvaluationQuestion } from './evaluate-beside.ts';

answerQuestions(async ({ contentRoot, day }: EvaluationQuestion) =>
  evaluateRegency({ reader: blockingReader(contentRoot), readEntry, obligations: await readObligations(), day }),
);
