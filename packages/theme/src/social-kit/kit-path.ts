import type { Entry } from '../entry.ts';

/** Path of an entry's kit, with slashes at both ends. */
export function kitPath({ type, id }: Pick<Entry, 'type' | 'id'>): string {
  return `/media-sosial/${type}/${id}/`;
}
