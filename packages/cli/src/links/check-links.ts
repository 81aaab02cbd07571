import { setTimeout as pause } from 'node:timers/promises';
import pLimit from 'p-limit';
import { isDue, type LinkMemory, remember } from './memory.ts';
import { type ProbeOptions, probe } from './probe.ts';
import { isPublicHost } from './public-host.ts';

/** How politely to ask. */
export interface Politeness extends ProbeOptions {
  /** Rest between two questions to one host. */
  readonly delayMilliseconds: number;
  /** Hosts that are asked at the same time. */
  readonly hostsAtOnce: number;
  /** Tells whether a host may be asked at all; by default only what everybody can reach. */
  readonly mayAsk?: (host: string) => boolean;
}

/**
 * Asks about all addresses that are due. One host is never asked twice at a time; one that is busy or silent is left alone
 * for the rest of the night.
 * @returns the memory with what was learnt.
 */
export async function checkLinks(
  urls: Iterable<string>,
  memory: LinkMemory,
  now: Date,
  politeness: Politeness,
): Promise<LinkMemory> {
  const { hostsAtOnce, delayMilliseconds, mayAsk = isPublicHost } = politeness;
  const due = [...urls].filter((url) => mayAsk(new URL(url).hostname) && isDue(memory.get(url), now));
  const learnt = new Map(memory);
  const limit = pLimit(hostsAtOnce);
  const hosts = Map.groupBy(due.sort(), (url) => new URL(url).host);
  await Promise.all(
    [...hosts.values()].map((ofHost) =>
      limit(async () => {
        for (const [index, url] of ofHost.entries()) {
          if (index > 0) await pause(delayMilliseconds);
          const result = await probe(url, politeness);
          learnt.set(url, remember(memory.get(url), result, now));
          if (result.kind === 'busy') break;
        }
      }),
    ),
  );
  return learnt;
}
