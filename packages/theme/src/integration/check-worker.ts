import { parentPort } from 'node:worker_threads';
import { checkSite, type FindingsCache, formatFindings, rules } from '@opd/check';
import type { CheckAnswer, CheckQuestion } from './check-beside.ts';

// Who keeps the site is a matter of the merge: no site goes down because somebody was moved.
const asked = rules.filter(({ concerns }) => concerns !== 'people');

// What was found in an entry that has not changed since, for a process that builds again and again.
const cache: FindingsCache = new Map();

// The other side of `checkBeside`, which sends questions and nothing else.
parentPort?.on('message', async (question: CheckQuestion) => {
  const answer = await answerTo(question).catch((error: unknown) => ({ failure: String(error) }));
  parentPort?.postMessage({ id: question.id, ...answer });
});

async function answerTo(question: CheckQuestion): Promise<Omit<CheckAnswer, 'id'>> {
  const { slug, focus, ...request } = question;
  const homes = new Set(focus?.map((entry) => `${slug}/${entry}`));
  const isWanted = focus && (({ home }: { readonly home: string }) => homes.has(home));
  const findings = await checkSite({ ...request, slug, isWanted, rules: asked, cache });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? {} : { report: formatFindings(errors) };
}
