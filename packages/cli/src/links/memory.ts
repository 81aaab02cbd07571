import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { OpdError } from '../error.ts';
import type { ProbeResult } from './probe.ts';

/** What is remembered of an address. Moments are ISO 8601 in UTC. */
const recordSchema = z.object({
  lastTried: z.iso.datetime(),
  lastOk: z.iso.datetime().optional(),
  firstFailure: z.iso.datetime().optional(),
  failures: z.int().min(0),
  /** Why it failed last: `404`, `timeout`. */
  reason: z.string().optional(),
  /** Not to be asked before. */
  waitUntil: z.iso.datetime().optional(),
});

/** What is remembered of an address. */
export type LinkRecord = z.infer<typeof recordSchema>;

/** What is remembered of all addresses. */
export type LinkMemory = ReadonlyMap<string, LinkRecord>;

const memorySchema = z.object({ version: z.literal(1), links: z.record(z.string(), recordSchema) });

const dayLength = 86_400_000;
/** A night may begin some minutes earlier than the last. */
const slack = 2 * 3_600_000;

/** An address is called broken after this many failures, the first of them at least so many days ago. */
export const patience = { failures: 3, days: 3 } as const;

/** Days until an address is asked again: a good one once a week; one that fails every night at first, then less often. */
function pauseOf({ failures }: Pick<LinkRecord, 'failures'>): number {
  if (failures === 0) return 7;
  return failures <= patience.failures ? 1 : Math.min(2 ** (failures - patience.failures), 8);
}

/** Tells whether an address is to be asked now. */
export function isDue(record: LinkRecord | undefined, now: Date): boolean {
  if (!record) return true;
  if (record.waitUntil !== undefined && Date.parse(record.waitUntil) > now.getTime()) return false;
  return Date.parse(record.lastTried) + pauseOf(record) * dayLength - slack <= now.getTime();
}

/** Tells whether an address has failed often and long enough to be called broken. */
export function isBroken({ failures, firstFailure }: LinkRecord, now: Date): boolean {
  return (
    failures >= patience.failures &&
    firstFailure !== undefined &&
    now.getTime() - Date.parse(firstFailure) >= patience.days * dayLength - slack
  );
}

/** What is remembered of an address once it has been asked. A host that is busy has said nothing about the page. */
export function remember(record: LinkRecord | undefined, result: ProbeResult, now: Date): LinkRecord {
  const at = now.toISOString();
  if (result.kind === 'ok') return { lastTried: at, lastOk: at, failures: 0 };
  if (result.kind === 'busy') {
    const waitUntil = new Date(now.getTime() + Math.min(result.waitSeconds * 1000, 7 * dayLength)).toISOString();
    return { failures: 0, ...record, lastTried: at, waitUntil };
  }
  const { lastOk, firstFailure = at, failures = 0 } = record ?? {};
  return { lastTried: at, lastOk, firstFailure, failures: failures + 1, reason: result.reason };
}

/** Reads the memory; empty when there is none yet. @throws OpdError when the file is something else. */
export async function readMemory(path: string): Promise<LinkMemory> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return new Map();
  try {
    return new Map(Object.entries(memorySchema.parse(JSON.parse(text)).links));
  } catch (error) {
    throw new OpdError(`${path} is no memory of links.`, 'Delete it; the next nights fill it again.', { cause: error });
  }
}

/** Writes the memory of those addresses that are still linked; the others are forgotten. */
export async function writeMemory(path: string, memory: LinkMemory, linked: Iterable<string>): Promise<void> {
  const kept = [...linked].sort().flatMap((url) => {
    const record = memory.get(url);
    return record ? [[url, record] as const] : [];
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ version: 1, links: Object.fromEntries(kept) }, null, 1)}\n`);
}
