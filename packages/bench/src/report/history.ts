import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const secondsByScenario = z.record(z.string(), z.number());

const recordSchema = z.object({
  /** Day and time of the run, ISO 8601 in UTC. */
  date: z.string(),
  commit: z.string(),
  processor: z.string(),
  cores: z.number(),
  sites: z.number(),
  entries: z.number(),
  /** Size of the photos: `phone` or `cms`. */
  photos: z.string(),
  rounds: z.number(),
  /** Versions by tool. */
  versions: z.record(z.string(), z.string()),
  /** Medians of wall time in seconds, by tool and scenario. */
  seconds: z.record(z.string(), secondsByScenario),
});

/** One run, as the history keeps it. */
export type HistoryRecord = z.infer<typeof recordSchema>;

/** Runs that are kept: two years of weeks, and some by hand. */
const mostRecords = 150;

/** Reads the history; a missing file is an empty one. @throws ZodError when it is something else. */
export async function readHistory(file: string): Promise<HistoryRecord[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return z.array(recordSchema).parse(JSON.parse(text));
}

/** Adds a run to the history. @returns all that is kept, oldest first. */
export async function addToHistory(file: string, record: HistoryRecord): Promise<HistoryRecord[]> {
  const history = [...(await readHistory(file)), record].slice(-mostRecords);
  await writeFile(file, `[\n${history.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
  return history;
}

/** Runs that can be compared with the given one: the same work on the same kind of machine. */
export function comparable(history: readonly HistoryRecord[], run: HistoryRecord): HistoryRecord[] {
  const kind = ({ processor, cores, sites, entries, photos }: HistoryRecord) =>
    JSON.stringify([processor, cores, sites, entries, photos]);
  return history.filter((one) => kind(one) === kind(run));
}
