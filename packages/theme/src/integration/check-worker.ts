import { parentPort } from 'node:worker_threads';
import { checkSite, formatFindings, rules } from '@opd/check';
import type { CheckAnswer, CheckQuestion } from './check-beside.ts';

// Who keeps the site is a matter of the merge: no site goes down because somebody was moved.
const asked = rules.filter(({ concerns }) => concerns !== 'people');

// The other side of `checkBeside`, which sends questions and nothing else.
parentPort?.on('message', async (question: CheckQuestion) => {
  const answer = await answerTo(question).catch((error: unknown) => ({ failure: String(error) }));
  parentPort?.postMessage({ id: question.id, ...answer });
});

async function answerTo(question: CheckQuestion): Promise<Omit<CheckAnswer, 'id'>> {
  const findings = await checkSite({ ...question, rules: asked });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? {} : { report: formatFindings(errors) };
}
