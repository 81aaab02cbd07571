import type { Entry } from '../entry.ts';

/**
 * The day an entry last changed in content, `YYYY-MM-DD`: its publication, its update, its latest correction
 * or its latest data, whichever is last. Never the time of a build or a commit.
 */
export function lastChange({ data }: Entry): string {
  const days = [data.published, data.updated ?? ''];
  if ('corrections' in data) days.push(...data.corrections.map((correction) => correction.date));
  if ('lastUpdated' in data) days.push(data.lastUpdated);
  return days.sort().at(-1) ?? data.published;
}
