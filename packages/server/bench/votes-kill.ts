import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeContent } from '../test/votes/voter.ts';
import { killAndCount } from './vote-kills.ts';
import { startVotes } from './votes-service.ts';

/**
 * Kills the service in mid-write; fails when an acknowledged vote is gone or one counts twice.
 * @example node bench/votes-kill.ts 100   # kills
 */
const [kills = 100] = process.argv.slice(2).map(Number);
const content = await writeContent();
try {
  const result = await killAndCount(kills, () => startVotes(join(content, 'suara.sqlite'), content));
  console.log(`kills             ${result.kills}`);
  console.log(`votes sent        ${result.sent}, ${result.acknowledged} acknowledged before a kill`);
  console.log(`lost              ${result.lost}`);
  console.log(`doubled           ${result.doubled}`);
  process.exitCode = result.lost === 0 && result.doubled === 0 && result.acknowledged > 0 ? 0 : 1;
} finally {
  await rm(content, { recursive: true, force: true });
}
