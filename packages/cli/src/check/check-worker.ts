import { parentPort, workerData } from 'node:worker_threads';
import { type CheckShare, checkSites } from './check-sites.ts';

// The other side of `runCheck`, which sends a share and nothing else.
const share: CheckShare = workerData;
parentPort?.postMessage(await checkSites(share));
