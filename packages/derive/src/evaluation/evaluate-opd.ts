import type { Opd } from '@opd/registry';
import { type EntryFacts, isOnSite } from '../content/entry.ts';
import { type MonthFigures, monthFigures, type NewsFreshness, newsDays, newsFreshness } from './freshness.ts';
import { type Fulfilment, fulfilmentOf } from './fulfilment.ts';
import type { Obligations } from './obligations.ts';
import { type PhotoFigures, photoFigures } from './photo-figures.ts';
import { type ReviewFigures, reviewFigures } from './reviews.ts';
import { completenessOf, type Score, scoreOf } from './score.ts';
import { type NextStep, nextSteps } from './steps.ts';

/** How an OPD's site stands on a day, from its content alone. Plain data. */
export interface OpdEvaluation {
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly kind: string;
  /** Entries on the site that were counted, and how many of them are examples. */
  readonly entries: number;
  readonly examples: number;
  readonly news: NewsFreshness;
  /** The last 24 months, the oldest first. */
  readonly months: readonly MonthFigures[];
  /** Every obligation that binds the OPD, in the order of the data. */
  readonly fulfilments: readonly Fulfilment[];
  /** Part of the obligations that is met, by weight, 0 to 1. */
  readonly completeness: number;
  readonly photos: PhotoFigures;
  /** Pages that nobody has looked at in time. Not part of the score: it must not pay to confirm what nobody has read. */
  readonly reviews: ReviewFigures;
  readonly score: Score;
  /** At most three, the most useful first. */
  readonly steps: readonly NextStep[];
}

/** What an OPD is evaluated from. */
export interface EvaluatedOpd {
  readonly opd: Opd;
  readonly entries: readonly EntryFacts[];
  readonly obligations: Obligations;
  /** `YYYY-MM-DD`. What is dated later does not count: it is on no page yet. */
  readonly day: string;
  /** Entries and profiles marked as examples count: only until the regency works in earnest. */
  readonly countExamples: boolean;
}

/** Evaluates one OPD. Pure: the same content and the same day give the same figures. */
export function evaluateOpd({ opd, entries: all, obligations, day, countExamples }: EvaluatedOpd): OpdEvaluation {
  const limits = obligations.freshness;
  const published = all.filter((entry) => entry.published <= day && (countExamples || !entry.example));
  // What has ended was work in its month, but nobody finds it today: it is evidence of nothing.
  const entries = published.filter((entry) => isOnSite(entry, day));
  const asked = obligations.obligations.filter(({ kinds }) => kinds?.some((kind) => kind === opd.kind) ?? true);
  const profile = countExamples || !opd.example ? { ...opd } : {};
  const fulfilments = asked.map((obligation) => fulfilmentOf(obligation, { profile, entries, day }));
  const figures = {
    news: newsFreshness(newsDays(entries), day, limits),
    months: monthFigures(published, day, limits),
    completeness: completenessOf(asked, fulfilments),
    photos: photoFigures(entries, day),
  };
  const score = scoreOf(figures, limits);
  return {
    slug: opd.slug,
    name: opd.name,
    abbreviation: opd.abbreviation,
    kind: opd.kind,
    entries: entries.length,
    examples: entries.filter(({ example }) => example).length,
    ...figures,
    reviews: reviewFigures(entries, day),
    fulfilments,
    score,
    steps: nextSteps({ figures, score, asked, fulfilments }),
  };
}
