import type { Opd } from '@opd/registry';
import type { Entry } from '../entry.ts';
import type { Indicator } from '../format/achievement.ts';

/** What is measured of one duty, from the newest period with results. */
export interface DutyResult {
  readonly duty: Opd['functions'][number];
  readonly results: readonly { readonly indicator: Indicator; readonly entry: Entry<'kinerja'> }[];
}

/**
 * Every duty of the agency with its indicators: those with a result of the newest year that has any, else the targets.
 * A duty that nothing measures stands there too, empty: that is what a visitor should see.
 */
export function dutyResults(functions: Opd['functions'], entries: readonly Entry<'kinerja'>[]): DutyResult[] {
  const all = entries.flatMap((entry) => entry.data.indicators.map((indicator) => ({ indicator, entry })));
  return functions.map((duty) => {
    const own = all.filter(({ indicator }) => indicator.duty === duty.id);
    const measured = own.filter(({ indicator }) => indicator.realization !== undefined);
    const from = measured.length > 0 ? measured : own;
    const newest = Math.max(...from.map(({ entry }) => entry.data.period.year));
    return { duty, results: from.filter(({ entry }) => entry.data.period.year === newest) };
  });
}
