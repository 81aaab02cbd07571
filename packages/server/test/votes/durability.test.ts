import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { killAndCount } from '../../bench/vote-kills.ts';
import { loadVotes } from '../../bench/vote-load.ts';
import { countedBy, startVotes } from '../../bench/votes-service.ts';
import { writeContent } from './voter.ts';

/** The short form of what `npm run load:votes` and `npm run kill:votes` measure. */
let content = '';
const start = () => startVotes(join(content, 'suara.sqlite'), content);

beforeEach(async () => {
  content = await writeContent();
});
afterEach(() => rm(content, { recursive: true, force: true }));

test('of 300 votes a second none is lost and none counts twice', async () => {
  const { child, url } = await start();
  const { acknowledged, counted, failed } = await loadVotes(url, 300, 2);
  child.kill('SIGKILL');
  expect({ acknowledged, counted, failed }).toEqual({ acknowledged: 600, counted: 600, failed: 0 });
}, 30_000);

test('killed while it writes, it has every vote that it acknowledged, once', async () => {
  const { acknowledged, lost, doubled } = await killAndCount(3, start);
  expect(acknowledged).toBeGreaterThan(0);
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
}, 60_000);

test('on SIGTERM the votes under way are counted and answered', async () => {
  const { child, url } = await start();
  const answers = Array.from({ length: 50 }, (_, index) =>
    fetch(`${url}/suara/dinas`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-forwarded-for': `198.51.100.${index}` },
      body: new URLSearchParams({ jajak: 'situs', pilihan: 'puas' }),
    }).then(({ status }) => status),
  );
  await Promise.race(answers);
  child.kill('SIGTERM');
  const statuses = await Promise.allSettled(answers);
  const counted = statuses.filter((answer) => answer.status === 'fulfilled' && answer.value === 303).length;
  const again = await start();
  expect(await countedBy(again.url)).toBe(counted);
  again.child.kill('SIGKILL');
}, 30_000);
