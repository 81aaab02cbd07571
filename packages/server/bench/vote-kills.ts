import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { countedBy, type RunningVotes, voteOf } from './votes-service.ts';

/** What killing the service came to. */
export interface KillResult {
  readonly kills: number;
  /** Votes that were sent, each by a reader of its own. */
  readonly sent: number;
  /** Votes that were answered as counted before a kill. */
  readonly acknowledged: number;
  /** Readers whose vote was acknowledged and who could vote again: their vote was lost. */
  readonly lost: number;
  /** Votes counted beyond one for each reader. */
  readonly doubled: number;
}

/** Readers who vote at once. */
const readersAtOnce = 40;

/**
 * Kills the service with SIGKILL while it writes, again and again, then asks every reader to vote once more: who was
 * acknowledged must be refused, and in the end each counts once.
 * @param start starts the service on the same file.
 */
export async function killAndCount(kills: number, start: () => Promise<RunningVotes>): Promise<KillResult> {
  const acknowledged = new Set<number>();
  let sent = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { child, url } = await start();
    let isDead = false;
    const readers = Array.from({ length: readersAtOnce }, async () => {
      while (!isDead) {
        sent += 1;
        const reader = sent;
        // A kill cuts the connection; that reader does not know whether the vote counts.
        const status = await vote(url, reader).catch(() => undefined);
        if (status === 303) acknowledged.add(reader);
      }
    });
    // Not the same moment of a commit each time, and at least some of the votes are acknowledged.
    await wait(60 + ((kill * 37) % 90));
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    isDead = true;
    await Promise.all([closed, ...readers]);
  }
  const { child, url } = await start();
  let lost = 0;
  for (let reader = 1; reader <= sent; reader += readersAtOnce) {
    const group = Array.from({ length: Math.min(readersAtOnce, sent - reader + 1) }, (_, index) => reader + index);
    const statuses = await Promise.all(group.map((one) => vote(url, one)));
    lost += statuses.filter((status, index) => status === 303 && acknowledged.has(group[index] ?? 0)).length;
  }
  const doubled = (await countedBy(url)) - sent;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
  return { kills, sent, acknowledged: acknowledged.size, lost, doubled };
}

async function vote(url: string, reader: number): Promise<number> {
  const answer = await fetch(`${url}/suara/dinas`, { method: 'POST', redirect: 'manual', ...voteOf(reader) });
  await answer.arrayBuffer();
  return answer.status;
}
