import { checkSite, type FindingsCache, formatFindings, rules } from '@opd/check';
import { answerQuestions } from './answer-questions.ts';
import type { CheckQuestion } from './check-beside.ts';

// Who keeps the site is a matter of the merge: no site goes down because somebody was moved.
const asked = rules.filter(({ concerns }) => concerns !== 'people');

// What was found in an entry that has not changed since, for a process that builds again and again.
const cache: FindingsCache = new Map();

answerQuestions(async ({ slug, focus, ...request }: CheckQuestion) => {
  const homes = new Set(focus?.map((entry) => `${slug}/${entry}`));
  const isWanted = focus && (({ home }: { readonly home: string }) => homes.has(home));
  const findings = await checkSite({ ...request, slug, isWanted, rules: asked, cache });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? undefined : formatFindings(errors);
});
