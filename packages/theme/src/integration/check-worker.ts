import { parentPort, workerData } from 'node:worker_threads';
import { checkSite, formatFindings, rules } from '@opd/check';
import type { CheckQuestion } from './assert-content.ts';

// The other side of `checkBeside`, which sends a question and nothing else.
const question: CheckQuestion = workerData;
// Who keeps the site is a matter of the merge: no site goes down because somebody was moved.
const asked = rules.filter(({ concerns }) => concerns !== 'people');
const findings = await checkSite({ ...question, rules: asked });
const errors = findings.filter(({ severity }) => severity === 'error');
parentPort?.postMessage(errors.length === 0 ? undefined : formatFindings(errors));
