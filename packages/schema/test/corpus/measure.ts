import { judgePhotoDescription } from '../../src/index.ts';
import type { CaseSet, LabelledCase } from './cases.ts';

/** What must hold on every set of cases. */
export const limits = { leastBadRefused: 0.98, mostGoodRefused: 0.01 };

/** Confusion table of one set. `poor` cases count as good, since they must be accepted. */
export interface Confusion {
  readonly name: string;
  readonly badRefused: readonly LabelledCase[];
  readonly badAccepted: readonly LabelledCase[];
  readonly goodRefused: readonly LabelledCase[];
  readonly goodAccepted: readonly LabelledCase[];
  /** Poor cases that are accepted in silence. */
  readonly poorUnwarned: readonly LabelledCase[];
}

/** Judges every case of a set. */
export function measure({ name, cases }: CaseSet): Confusion {
  const judged = cases.map((one) => ({ one, judgement: judgePhotoDescription(one.description, one.context) }));
  const pick = (wanted: (verdict: LabelledCase['verdict'], accepted: boolean, warned: boolean) => boolean) =>
    judged
      .filter(({ one, judgement }) =>
        wanted(one.verdict, judgement.ok, judgement.ok && judgement.warning !== undefined),
      )
      .map(({ one }) => one);
  return {
    name,
    badRefused: pick((verdict, accepted) => verdict === 'bad' && !accepted),
    badAccepted: pick((verdict, accepted) => verdict === 'bad' && accepted),
    goodRefused: pick((verdict, accepted) => verdict !== 'bad' && !accepted),
    goodAccepted: pick((verdict, accepted) => verdict !== 'bad' && accepted),
    poorUnwarned: pick((verdict, accepted, warned) => verdict === 'poor' && accepted && !warned),
  };
}

/** Share of the bad that is refused, and of the good. */
export function rates({ badRefused, badAccepted, goodRefused, goodAccepted }: Confusion) {
  return {
    badRefused: badRefused.length / (badRefused.length + badAccepted.length),
    goodRefused: goodRefused.length / (goodRefused.length + goodAccepted.length),
  };
}

/** Whether a set keeps the limits. */
export function keepsLimits(confusion: Confusion): boolean {
  const { badRefused, goodRefused } = rates(confusion);
  return badRefused >= limits.leastBadRefused && goodRefused <= limits.mostGoodRefused;
}
