import type { Entry } from '../entry.ts';

/** One measured indicator. */
export type Indicator = Entry<'kinerja'>['data']['indicators'][number];

/**
 * How far a target was reached, in percent. Where less is better, the shortfall counts in favour:
 * (2 × target − result) ÷ target, the formula in use for SAKIP (Permenpan RB 53/2014, appendix II).
 * @returns nothing while there is no result, or for a target of 0, of which no share can be told.
 */
export function achievementOf({ target, realization, better }: Indicator): number | undefined {
  if (realization === undefined || target === 0) return undefined;
  const points = better === 'naik' ? (realization / target) * 100 : ((2 * target - realization) / target) * 100;
  return Math.max(0, points);
}
