import { stringify } from 'csv-stringify/sync';
import type { OpdEvaluation } from './evaluate-opd.ts';
import { type Evaluation, rankOf } from './evaluate-regency.ts';
import { scoreParts } from './score.ts';
import { fulfilmentStates, newsStates } from './words.ts';

/**
 * CSV (RFC 4180) with a byte order mark, without which Excel takes UTF-8 for another encoding. What a spreadsheet would
 * take for a formula is led by an apostrophe. Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
function csv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** Every OPD with its score, its parts and what they come from, in the order of the ranking. */
export function rankingCsv({ opds }: Pick<Evaluation, 'opds'>): string {
  const columns = [
    ...['peringkat', 'opd', 'nama', 'nilai', ...scoreParts.map(({ id }) => id)],
    ...['berita_terbaru', 'umur_berita_hari', 'keadaan', 'kelengkapan_persen'],
    ...['foto', 'foto_berdeskripsi', 'foto_hiasan', 'foto_utama', 'foto_utama_pejabat', 'tulisan', 'tulisan_contoh'],
  ];
  const rows = opds.map((opd) => [
    ...[rankOf(opds, opd), opd.slug, opd.name, opd.score.total],
    ...scoreParts.map(({ id }) => rounded(opd.score.parts[id])),
    ...[opd.news.newest ?? '', opd.news.days ?? '', newsStates[opd.news.state], rounded(opd.completeness * 100)],
    ...[opd.photos.count, opd.photos.described, opd.photos.decorative, opd.photos.covers, opd.photos.officialCovers],
    ...[opd.entries, opd.examples],
  ]);
  return csv(columns, rows);
}

/** Entries of each OPD in each month: one row for each pair, so that any tool can turn it around. */
export function monthsCsv(opds: readonly Pick<OpdEvaluation, 'slug' | 'name' | 'months'>[]): string {
  const rows = opds
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap(({ slug, name, months }) => months.map(({ month, entries }) => [slug, name, month, entries]));
  return csv(['opd', 'nama', 'bulan', 'tulisan'], rows);
}

/** How each OPD meets each obligation, with law, due date and days late. */
export function obligationsCsv({ opds, obligations }: Pick<Evaluation, 'opds' | 'obligations'>): string {
  const known = new Map(obligations.obligations.map((one) => [one.id, one]));
  const rows = opds
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap(({ slug, name, fulfilments }) =>
      fulfilments.map(({ id, share, state, year, due, daysLate }) => [
        ...[slug, name, id, known.get(id)?.name ?? id, known.get(id)?.basis ?? '', year ?? ''],
        ...[due ?? '', daysLate ?? '', fulfilmentStates[state], rounded(share * 100)],
      ]),
    );
  return csv(
    ['opd', 'nama', 'kewajiban', 'uraian', 'dasar', 'tahun', 'tenggat', 'lewat_hari', 'keadaan', 'persen'],
    rows,
  );
}

/** One decimal: finer figures would pretend to a precision that the score has not. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
