import { addDays } from './day.ts';
import type { Regency } from './regency.ts';

/**
 * Days when `kabupaten.yaml` names none. What is shared is news: a month covers the posts of a weekly plan, and bounds what
 * a build draws. Figures: README of the theme, "The social kit".
 */
const usualDays = 30;

/** For how many days after its last change a news item has a social kit. */
export function socialKitDays(regency: Pick<Regency, 'socialKitDays'>): number {
  return regency.socialKitDays ?? usualDays;
}

/** An entry of a type that offices share, as far as it matters for its kit. */
export interface KitClaim {
  /** `berita` or `klarifikasi`. */
  readonly type: string;
  /** Its last change, `YYYY-MM-DD`, see `lastChangeOf` of the schema. */
  readonly changed: string;
  /** Its operators want the kit, however old the entry is: the field `socialKit` of news. */
  readonly wanted: boolean;
}

/**
 * Tells whether an entry has a social kit on a day: news while it is new and when its operators want to share it again, a
 * clarification always, since rumours come back after years.
 * @param today `YYYY-MM-DD`.
 * @param days see `socialKitDays`.
 */
export function hasSocialKit({ type, changed, wanted }: KitClaim, today: string, days: number): boolean {
  return type === 'klarifikasi' || wanted || changed > addDays(today, -days);
}
