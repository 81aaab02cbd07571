import { judgePhotoDescription } from '../../src/index.ts';
import type { CaseSet, LabelledCase, Limits } from './cases.ts';

/** Confusion table of one set. `poor` cases count as good, since they must be accepted. */
export interface Confusion {
  readonly name: string;
  readonly limits: Limits;
  readonly badRefused: readonly LabelledCase[];
  readonly badAccepted: readonly LabelledCase[];
  readonly goodRefused: readonly LabelledCase[];
  readonly goodAccepted: readonly LabelledCase[];
  /** Poor cases that are accepted in silence. */
  readonly poorUnwarned: readonly LabelledCase[];
}

/** Judges every case of a set. */
export function measure({ name, cases, limits }: CaseSet): Confusion {
  const judged = cases.map((one) => ({ one, judgement: judgePhotoDescription(one.description, one.context) }));
  const pick = (wanted: (verdict: LabelledCase['verdict'], accepted: boolean, warned: boolean) => boolean) =>
    judged
      .filter(({ one, judgement }) =>
        wanted(one.verdict, judgement.ok, judgement.ok && judgement.warning !== undefined),
      )
      .map(({ one }) => one);
  return {
    name,
    limits,
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

/** Whether a set keeps its limits. */
export function keepsLimits(confusion: Confusion): boolean {
  const { badRefused, goodRefused } = rates(confusion);
  return badRefused >= confusion.limits.leastBadRefused && goodRefused <= confusion.limits.mostGoodRefused;
}
