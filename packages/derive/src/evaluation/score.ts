import type { MonthFigures, NewsFreshness } from './freshness.ts';
import type { Fulfilment } from './fulfilment.ts';
import type { FreshnessLimits, Obligation } from './obligations.ts';
import { mostOfficials, type PhotoFigures } from './photo-figures.ts';

/** What a score consists of, in the order of the pages. The points add up to 100. */
export const scoreParts = [
  {
    id: 'kebaruan',
    name: 'Kebaruan',
    most: 30,
    formula:
      'penuh bila berita terbaru berumur paling lama {peringatan} hari, lalu turun merata sampai nol pada hari ke-{pelanggaran}',
  },
  { id: 'keteraturan', name: 'Keteraturan', most: 10, formula: 'bagian dari 12 bulan terakhir yang ada terbitannya' },
  { id: 'kelengkapan', name: 'Kelengkapan', most: 40, formula: 'bagian kewajiban yang dipenuhi, menurut bobotnya' },
  {
    id: 'deskripsi',
    name: 'Deskripsi foto',
    most: 10,
    formula: 'bagian foto 12 bulan terakhir yang berdeskripsi baik; foto hiasan tidak dihitung',
  },
  {
    id: 'pejabat',
    name: 'Foto pekerjaan',
    most: 10,
    formula:
      'penuh bila paling banyak 30 persen foto utama 90 hari terakhir memuat pejabat, lalu turun merata sampai nol pada 100 persen',
  },
] as const;

/** Name of a part of the score. */
export type ScorePart = (typeof scoreParts)[number]['id'];

/** The score of an OPD. */
export interface Score {
  /** 0 to 100, a whole number. */
  readonly total: number;
  /** Points of each part, not rounded. */
  readonly parts: Readonly<Record<ScorePart, number>>;
}

/** What a score is computed from. */
export interface ScoredFigures {
  readonly news: NewsFreshness;
  readonly months: readonly MonthFigures[];
  readonly completeness: number;
  readonly photos: PhotoFigures;
}

/** Months whose regularity counts. */
const regularMonths = 12;

/** How a part of the score is computed, in Indonesian, with the limits that apply. */
export function formulaOf({ formula }: (typeof scoreParts)[number], limits: FreshnessLimits): string {
  return formula
    .replace('{peringatan}', String(limits.warnAfterDays))
    .replace('{pelanggaran}', String(limits.breachAfterDays));
}

/** Computes the score. Nothing published is nothing earned: who has no photo has no points for photos. */
export function scoreOf({ news, months, completeness, photos }: ScoredFigures, limits: FreshnessLimits): Score {
  const recent = months.slice(-regularMonths);
  const parts: Score['parts'] = {
    kebaruan: mostPoints('kebaruan') * freshShare(news, limits),
    keteraturan: (mostPoints('keteraturan') * recent.filter(({ entries }) => entries > 0).length) / regularMonths,
    kelengkapan: mostPoints('kelengkapan') * completeness,
    deskripsi: photos.count === 0 ? 0 : (mostPoints('deskripsi') * photos.described) / photos.count,
    pejabat: photos.covers === 0 ? 0 : mostPoints('pejabat') * workShare(photos.officialCovers / photos.covers),
  };
  return { total: Math.round(Object.values(parts).reduce((sum, points) => sum + points, 0)), parts };
}

/** The most points that a part of the score can have. */
export function mostPoints(part: ScorePart): number {
  return scoreParts.find(({ id }) => id === part)?.most ?? 0;
}

/** Part of the obligations that is met, by weight. @param obligations those that bind the OPD. */
export function completenessOf(obligations: readonly Obligation[], fulfilments: readonly Fulfilment[]): number {
  const shares = new Map(fulfilments.map(({ id, share }) => [id, share]));
  const all = obligations.reduce((sum, { weight }) => sum + weight, 0);
  const met = obligations.reduce((sum, { id, weight }) => sum + weight * (shares.get(id) ?? 0), 0);
  return all === 0 ? 1 : met / all;
}

function freshShare({ days }: NewsFreshness, { warnAfterDays, breachAfterDays }: FreshnessLimits): number {
  if (days === undefined) return 0;
  return clamp((breachAfterDays - days) / (breachAfterDays - warnAfterDays));
}

function workShare(officials: number): number {
  return clamp((1 - officials) / (1 - mostOfficials));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
