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

/** An entry, as far as it matters for its kit. */
export interface KitClaim {
  /** Its last change, `YYYY-MM-DD`, see `lastChangeOf` of the schema. */
  readonly changed: string;
  /** Its operators want the kit, however old the entry is: its field `socialKit`. */
  readonly wanted: boolean;
}

/**
 * Tells whether an entry has a social kit on a day: what is new has one, and so has what its operators want to share again.
 * @param today `YYYY-MM-DD`.
 * @param days see `socialKitDays`.
 */
export function hasSocialKit({ changed, wanted }: KitClaim, today: string, days: number): boolean {
  return wanted || changed > addDays(today, -days);
}
