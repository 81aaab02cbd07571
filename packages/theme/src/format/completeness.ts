import { performanceDocuments, yearlyPerformanceDocuments } from '@opd/schema';
import type { Entry } from '../entry.ts';

type DocumentKind = Entry<'kinerja'>['data']['documentKind'];

/** What is there, in one year, of one kind of document. */
export type CompletenessCell =
  | { readonly state: 'published'; readonly entries: readonly Entry<'kinerja'>[] }
  /** Must be there and is not. */
  | { readonly state: 'missing' }
  /** Reports on a year that is not over. */
  | { readonly state: 'early' }
  /** Not asked for every year. */
  | { readonly state: 'optional' };

/** Performance documents by kind and year. */
export interface Completeness {
  /** Newest first. */
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly kind: DocumentKind;
    readonly label: string;
    readonly cells: readonly CompletenessCell[];
  }[];
  /** Yearly documents that must be there by now, over all years, and how many of them are. */
  readonly due: number;
  readonly published: number;
}

/** Written when the year they report on is over (Perpres 29/2014 art. 18; Permenpan RB 53/2014). */
const afterTheYear: ReadonlySet<DocumentKind> = new Set(['lkjip', 'lhe-akip', 'laporan-keuangan']);
const yearly: ReadonlySet<string> = new Set(yearlyPerformanceDocuments);

/**
 * Which performance documents are published, and which are not.
 * @param today `YYYY-MM-DD`; its year is the newest one shown.
 * @param yearCount how many years to look at.
 */
export function completenessOf(entries: readonly Entry<'kinerja'>[], today: string, yearCount = 3): Completeness {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: yearCount }, (_, index) => thisYear - index);
  const rows = performanceDocuments.map(({ value: kind, label }) => ({
    kind,
    label,
    cells: years.map((year): CompletenessCell => {
      const found = entries.filter(({ data }) => data.documentKind === kind && covers(data.period, year));
      if (found.length > 0) return { state: 'published', entries: found };
      if (!yearly.has(kind)) return { state: 'optional' };
      return { state: year === thisYear && afterTheYear.has(kind) ? 'early' : 'missing' };
    }),
  }));
  const required = rows.filter(({ kind }) => yearly.has(kind)).flatMap(({ cells }) => cells);
  const published = required.filter(({ state }) => state === 'published').length;
  return { years, rows, due: published + required.filter(({ state }) => state === 'missing').length, published };
}

function covers({ year, untilYear }: Entry<'kinerja'>['data']['period'], wanted: number): boolean {
  return year <= wanted && wanted <= (untilYear ?? year);
}
