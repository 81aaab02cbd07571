import { parentPort, workerData } from 'node:worker_threads';
import { readEntry } from '@opd/check/entry-text';
import { evaluateRegency } from '@opd/derive';
import { readObligations } from '@opd/derive/node';
import { nodeReader } from '@opd/registry/node';
import type { EvaluationQuestion } from './evaluate-beside.ts';

// The other side of `evaluateBeside`, which sends a question and nothing else.
const { contentRoot, day }: EvaluationQuestion = workerData;
const reader = nodeReader(contentRoot);
parentPort?.postMessage(await evaluateRegency({ reader, readEntry, obligations: await readObligations(), day }));
