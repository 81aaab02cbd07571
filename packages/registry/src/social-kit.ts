import { addDays } from './day.ts';
import type { Regency } from './regency.ts';

/**
 * Days when `kabupaten.yaml` names none. What is shared is news: a month covers the posts of a weekly plan, and bounds what
 * a build draws. Figures: README of the theme, "The social kit".
 */
const usualDays = 30;

/** For how many days after its last change an entry has a social kit. */
export function socialKitDays(regency: Pick<Regency, 'socialKitDays'>): number {
  return regency.socialKitDays ?? usualDays;
}

/**
 * Tells whether an entry has a social kit on a day: a correction of an old one brings it back.
 * @param changed the entry's last change, `YYYY-MM-DD`, see `lastChangeOf` of the schema.
 * @param today `YYYY-MM-DD`.
 * @param days see `socialKitDays`.
 */
export function hasSocialKit(changed: string, today: string, days: number): boolean {
  return changed > addDays(today, -days);
}
