import { contentTypes } from '@opd/schema';
import type { Entry } from '../entry.ts';
import { absoluteUrl } from '../format/address.ts';
import { optionLabel } from '../format/option-label.ts';
import { formatPeriod } from '../format/period.ts';
import type { Site } from '../site.ts';
import { csvLines } from '../table/csv-lines.ts';

/** Documents with a budget, newest period first. */
export function budgetsOf(entries: readonly Entry<'kinerja'>[]): Entry<'kinerja'>[] {
  return entries
    .filter(({ data }) => data.budget !== undefined)
    .toSorted((a, b) => b.data.period.year - a.data.period.year || a.id.localeCompare(b.id, 'en'));
}

/** What was budgeted and spent, as a CSV file in rupiah. */
export function budgetsCsv(site: Pick<Site, 'origin' | 'opd'>, entries: readonly Entry<'kinerja'>[]): string {
  const rows = budgetsOf(entries).map(({ data, path, opd = site.opd }) => [
    opd.name,
    data.period.year,
    formatPeriod(data.period),
    optionLabel(contentTypes.kinerja.fields.documentKind, data.documentKind),
    data.budget?.ceiling,
    data.budget?.realization,
    absoluteUrl(site, path),
  ]);
  const header = ['perangkat_daerah', 'tahun', 'periode', 'dokumen', 'pagu_rupiah', 'realisasi_rupiah', 'laman'];
  return csvLines([header, ...rows]);
}
