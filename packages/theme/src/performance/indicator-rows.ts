import { contentTypes } from '@opd/schema';
import type { Entry } from '../entry.ts';
import { achievementOf } from '../format/achievement.ts';
import { absoluteUrl } from '../format/address.ts';
import { optionLabel } from '../format/option-label.ts';
import { formatPeriod } from '../format/period.ts';
import type { Site } from '../site.ts';
import { csvLines } from '../table/csv-lines.ts';

/** One indicator of one document, with the duty it serves. Names are those of the columns that citizens download. */
export interface IndicatorRow {
  readonly perangkat_daerah: string;
  readonly tahun: number;
  readonly periode: string;
  readonly dokumen: string;
  /** Code of the function in `opd.yaml`. */
  readonly fungsi?: string;
  readonly uraian_fungsi?: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: number;
  readonly realisasi?: number;
  /** Percent, reckoned from target and result. */
  readonly capaian_persen?: number;
  readonly arah_baik: string;
  readonly sumber: string;
  readonly laman: string;
}

const columns: readonly (keyof IndicatorRow)[] = [
  'perangkat_daerah',
  'tahun',
  'periode',
  'dokumen',
  'fungsi',
  'uraian_fungsi',
  'indikator',
  'satuan',
  'target',
  'realisasi',
  'capaian_persen',
  'arah_baik',
  'sumber',
  'laman',
];

/** Every indicator of every performance document, newest period first. Source: Permenpan RB 53/2014. */
export function indicatorRows(
  site: Pick<Site, 'origin' | 'opd'>,
  entries: readonly Entry<'kinerja'>[],
): IndicatorRow[] {
  const newest = entries.toSorted((a, b) => b.data.period.year - a.data.period.year || a.id.localeCompare(b.id, 'en'));
  return newest.flatMap(({ data, path, opd = site.opd }) =>
    data.indicators.map((indicator) => {
      const reached = achievementOf(indicator);
      return {
        perangkat_daerah: opd.name,
        tahun: data.period.year,
        periode: formatPeriod(data.period),
        dokumen: optionLabel(contentTypes.kinerja.fields.documentKind, data.documentKind),
        fungsi: indicator.duty,
        uraian_fungsi: opd.functions.find(({ id }) => id === indicator.duty)?.text,
        indikator: indicator.name,
        satuan: indicator.measure,
        target: indicator.target,
        realisasi: indicator.realization,
        capaian_persen: reached === undefined ? undefined : Number(reached.toFixed(2)),
        arah_baik: indicator.better,
        sumber: indicator.source,
        laman: absoluteUrl(site, path),
      };
    }),
  );
}

/** The rows as a CSV file. */
export function indicatorsCsv(rows: readonly IndicatorRow[]): string {
  return csvLines([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

/** The rows as JSON; what is not known yet is `null`. */
export function indicatorsJson(rows: readonly IndicatorRow[]): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}
