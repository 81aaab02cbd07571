import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeContent } from '../test/votes/voter.ts';
import { loadVotes } from './vote-load.ts';
import { startVotes } from './votes-service.ts';

/**
 * Votes against the real service at a fixed rate; fails when one is lost, doubled or not answered.
 * @example node bench/votes-load.ts 1000 30   # votes a second, seconds
 */
const [rate = 1000, seconds = 30] = process.argv.slice(2).map(Number);
const content = await writeContent();
const { child, url } = await startVotes(join(content, 'suara.sqlite'), content);
try {
  console.log(`${rate} votes a second for ${seconds} s against ${url} …`);
  const { acknowledged, counted, failed, latency, ...took } = await loadVotes(url, rate, seconds);
  console.log(`acknowledged      ${acknowledged}, ${(acknowledged / took.seconds).toFixed(0)} a second`);
  console.log(`counted           ${counted}`);
  console.log(`failed            ${failed}`);
  console.log(`latency, ms       p50 ${latency.p50}  p90 ${latency.p90}  p99 ${latency.p99}  max ${latency.max}`);
  process.exitCode = acknowledged === rate * seconds && counted === acknowledged && failed === 0 ? 0 : 1;
} finally {
  child.kill('SIGTERM');
  await rm(content, { recursive: true, force: true });
}
