import type { Entry } from '../entry.ts';

/** Whether the files of an entry may be given out: not those of excluded information (UU 14/2008 art. 17). */
export function isOpen(entry: Entry): boolean {
  return !('category' in entry.data && entry.data.category === 'dikecualikan');
}
