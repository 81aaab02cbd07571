import { parentPort, workerData } from 'node:worker_threads';
import { type CheckRun, checkSites } from './check-sites.ts';

// The other side of `runCheck`, which sends a run and nothing else.
const run: CheckRun = workerData;
parentPort?.postMessage(await checkSites(run));
