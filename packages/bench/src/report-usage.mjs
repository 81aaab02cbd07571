import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured program: leaves the peak of its memory, in KB, for the one who measures.
const file = process.env.OPD_USAGE_FILE;
if (file && isMainThread) process.once('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
