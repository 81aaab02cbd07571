import { addDays, daysBetween } from '@opd/registry';
import type { EntryFacts } from '../content/entry.ts';
import { dayOfYear, type Obligation } from './obligations.ts';

/** How far an OPD meets an obligation on a day. */
export interface Fulfilment {
  /** Of the obligation. */
  readonly id: string;
  /** 0 to 1. */
  readonly share: number;
  readonly state: 'met' | 'partial' | 'missing';
  /** The year that is asked for, of yearly obligations. */
  readonly year?: number;
  /** Day until which it had, or has, to be there, `YYYY-MM-DD`; absent for what must be there on any day. */
  readonly due?: string;
  /** Days since it was due; absent when it is met, or was never due on a day. */
  readonly daysLate?: number;
}

/** What an obligation is held against. */
export interface Subject {
  /** Fields of `opd.yaml`. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** Entries that are published on the day. */
  readonly entries: readonly EntryFacts[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

type EntryEvidence = Extract<Obligation['evidence'], { from: 'entries' }>;

/** How far an OPD meets an obligation. */
export function fulfilmentOf({ id, evidence, period }: Obligation, { profile, entries, day }: Subject): Fulfilment {
  switch (evidence.from) {
    case 'profile':
      return withState(id, filledShare(profile, evidence.fields));
    case 'services': {
      const services = entries.filter(({ type }) => type === 'layanan');
      const shares = services.map(({ fields }) => filledShare(fields, evidence.fields));
      return withState(id, shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length);
    }
    case 'entries':
      return {
        id,
        ...foundIn(
          entries.filter((entry) => matches(entry, evidence)),
          { evidence, period, day },
        ),
      };
  }
}

function foundIn(
  found: readonly EntryFacts[],
  { evidence, period, day }: { evidence: EntryEvidence; period: Obligation['period']; day: string },
): Omit<Fulfilment, 'id'> {
  if (period.every === 'year') {
    const { year, due } = lastDue(period, day);
    return metOrLate(
      found.some((entry) => covers(entry, year, evidence)),
      { year, due, day },
    );
  }
  const newest = found
    .map(({ changed }) => changed)
    // What announces a change for later has not changed yet.
    .filter((changed) => changed <= day)
    .sort()
    .at(-1);
  if (newest === undefined || period.every === 'always') return metOrLate(found.length > 0, { day });
  const due = addDays(newest, period.days);
  return metOrLate(day <= due, { due, day });
}

function metOrLate(
  met: boolean,
  { year, due, day }: { readonly year?: number; readonly due?: string; readonly day: string },
): Omit<Fulfilment, 'id'> {
  const term = { ...(year !== undefined && { year }), ...(due !== undefined && { due }) };
  if (met) return { share: 1, state: 'met', ...term };
  return { share: 0, state: 'missing', ...term, ...(due !== undefined && { daysLate: daysBetween(due, day) }) };
}

/** The newest year whose document is due: its day has passed. */
function lastDue(period: Extract<Obligation['period'], { every: 'year' }>, day: string) {
  const present = Number(day.slice(0, 4));
  const dueOf = (year: number) => dayOfYear(year + period.yearsAfter, period);
  const year = dueOf(present - period.yearsAfter) < day ? present - period.yearsAfter : present - period.yearsAfter - 1;
  return { year, due: dueOf(year) };
}

function matches({ type, title, fields }: EntryFacts, { types, where, titleHas }: EntryEvidence): boolean {
  const words = title.toLowerCase();
  return (
    types.includes(type) &&
    Object.entries(where).every(([name, value]) => fields[name] === value) &&
    (titleHas.length === 0 || titleHas.some((phrase) => words.includes(phrase)))
  );
}

function covers({ title, fields: { period } }: EntryFacts, wanted: number, { year }: EntryEvidence): boolean {
  if (year === 'title') return new RegExp(`\\b${wanted}\\b`).test(title);
  if (typeof period !== 'object' || period === null || !('year' in period)) return false;
  const first = period.year;
  const last = 'untilYear' in period && typeof period.untilYear === 'number' ? period.untilYear : first;
  return typeof first === 'number' && typeof last === 'number' && first <= wanted && wanted <= last;
}

function filledShare(fields: Readonly<Record<string, unknown>>, names: readonly string[]): number {
  return names.filter((name) => isFilled(fields[name])).length / names.length;
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : true;
}

function withState(id: string, share: number): Fulfilment {
  return { id, share, state: share === 1 ? 'met' : share === 0 ? 'missing' : 'partial' };
}
