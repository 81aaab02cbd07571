import { lastChangeOf } from '@opd/schema';
import type { Entry } from '../entry.ts';

/** The day an entry last changed in content, `YYYY-MM-DD`, see `lastChangeOf`. */
export function lastChange({ data }: Entry): string {
  return lastChangeOf(data);
}

/** For `sort`: the latest change first, and those of one day by their addresses. */
export function byLastChange(a: Entry, b: Entry): number {
  return lastChange(b).localeCompare(lastChange(a)) || a.path.localeCompare(b.path);
}
