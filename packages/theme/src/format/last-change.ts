import { lastChangeOf } from '@opd/schema';
import type { Entry } from '../entry.ts';

/** The day an entry last changed in content, `YYYY-MM-DD`, see `lastChangeOf`. */
export function lastChange({ data }: Entry): string {
  return lastChangeOf(data);
}
