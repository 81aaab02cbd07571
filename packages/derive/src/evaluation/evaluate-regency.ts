import { type ContentReader, hasSite, isStaffRequired, loadRegistry } from '@opd/registry';
import { type ReadEntry, readEntries } from '../content/read-content.ts';
import { evaluateOpd, type OpdEvaluation } from './evaluate-opd.ts';
import { lastMonths } from './freshness.ts';
import type { Obligations } from './obligations.ts';

/** The whole regency in a month. */
export interface RegencyMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Entries that all OPDs published in it. */
  readonly entries: number;
  /** OPDs whose newest news was within the first limit at the end of it. */
  readonly fresh: number;
}

/** How all sites of a regency stand on a day, from content alone. Plain data. */
export interface Evaluation {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly obligations: Obligations;
  /** Every OPD that has a site: the highest score first, equal ones by name. */
  readonly opds: readonly OpdEvaluation[];
  /** The last 24 months, the oldest first. */
  readonly months: readonly RegencyMonth[];
}

/** What a regency is evaluated from. */
export interface EvaluationRequest {
  /** The `content` folder. */
  readonly reader: ContentReader;
  readonly readEntry: ReadEntry;
  readonly obligations: Obligations;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * Evaluates every OPD that has a site. One whose profile has mistakes is left out: its site is not built either, and
 * the check says why. Examples count until operators are required, as everywhere.
 * @throws Error when `kabupaten.yaml` cannot be read.
 */
export async function evaluateRegency({ reader, readEntry, obligations, day }: EvaluationRequest): Promise<Evaluation> {
  const { value, problems } = await loadRegistry(reader);
  if (!value) {
    const [problem] = problems;
    throw new Error(`content/${problem?.file}:${problem?.line} ${problem?.message} ${problem?.help}`);
  }
  const countExamples = !isStaffRequired(value.regency.operatorsRequiredFrom, day);
  const opds: OpdEvaluation[] = [];
  // One after the other, and let go at once: the texts of a whole regency are more than a machine needs to hold.
  for (const { operators: _, ...opd } of value.opds.filter(hasSite)) {
    const entries = await readEntries(reader, opd.slug, readEntry);
    opds.push(evaluateOpd({ opd, entries, obligations, day, countExamples }));
  }
  return { day, obligations, opds: ranked(opds), months: monthsOf(opds, day) };
}

/** The highest score first; equal scores stand by name, so that the order never wavers. */
function ranked(opds: readonly OpdEvaluation[]): OpdEvaluation[] {
  const collator = new Intl.Collator('id');
  return opds.toSorted((a, b) => b.score.total - a.score.total || collator.compare(a.name, b.name));
}

function monthsOf(opds: readonly OpdEvaluation[], day: string): RegencyMonth[] {
  return lastMonths(day).map((month, index) => ({
    month,
    entries: opds.reduce((sum, { months }) => sum + (months[index]?.entries ?? 0), 0),
    fresh: opds.filter(({ months }) => months[index]?.fresh).length,
  }));
}

/** Rank of an OPD: equal scores share one, and the next is as far behind as there are OPDs before it. */
export function rankOf(opds: readonly Pick<OpdEvaluation, 'score'>[], { score }: Pick<OpdEvaluation, 'score'>): number {
  return opds.filter((other) => other.score.total > score.total).length + 1;
}
