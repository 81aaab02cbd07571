import { fulfilmentStates, mostPoints, newsAge, newsStates, scoreParts } from '@opd/derive';
import { longDay } from '@opd/registry';
import { officeRemarks, reviewRemarks } from './office-words.ts';
import type { EvaluatedSite, SitesEvaluation } from './sites.ts';
import { alignTable } from './table.ts';

/** The ranking as a table for the terminal, in Indonesian. */
export function renderRanking({ day, opds, obligations }: SitesEvaluation): string {
  const rows = opds.map((site) => [
    ...[site.rank, site.score.total, newsStates[site.news.state], newsAge(site.news) || '-'],
    ...[`${Math.round(site.completeness * 100)} %`, officeRemarks(site.office).length, `${site.name} (${site.slug})`],
  ]);
  const { warnAfterDays, breachAfterDays } = obligations.freshness;
  const count = (state: EvaluatedSite['news']['state']) => opds.filter(({ news }) => news.state === state).length;
  return [
    `Evaluasi situs OPD pada ${longDay(day)}`,
    '',
    alignTable([['No.', 'Nilai', 'Berita', 'Umur', 'Lengkap', 'Urusan', 'OPD'], ...rows]),
    '',
    `${opds.length} OPD: ${count('fresh')} segar, ${count('warning')} lewat ${warnAfterDays} hari, ${count('breach')} lewat ${breachAfterDays} hari, ${count('none')} tanpa berita.`,
    'Rincian satu OPD: npm run opd -- evaluate <opd>. Kolom "Urusan": hal yang harus diurus kantor, di luar isi situs.',
  ].join('\n');
}

/** All that is known about one OPD, in Indonesian. */
export function renderSite(site: EvaluatedSite, { opds, obligations }: SitesEvaluation): string {
  const known = new Map(obligations.obligations.map((one) => [one.id, one]));
  const { news, score, photos, office, steps } = site;
  const parts = scoreParts.map(({ id, name }) => [name, `${formatPoints(score.parts[id])} dari ${mostPoints(id)}`]);
  const fulfilments = site.fulfilments.map(({ id, state, year, due, daysLate }) => [
    fulfilmentStates[state],
    `${known.get(id)?.name ?? id}${year === undefined ? '' : ` ${year}`}`,
    daysLate === undefined ? '' : `lewat ${daysLate} hari (tenggat ${due})`,
  ]);
  const remarks = officeRemarks(office);
  const reviews = reviewRemarks(site.reviews);
  return [
    `${site.name} (${site.slug}): nilai ${score.total}, peringkat ${site.rank} dari ${opds.length}`,
    '',
    news.newest === undefined
      ? 'Belum ada berita.'
      : `Berita terbaru ${longDay(news.newest)}, ${newsAge(news)}${news.days === 0 ? '' : ' yang lalu'}: ${newsStates[news.state]}.`,
    office.lastWork === undefined ? 'Belum ada perubahan di Git.' : `Terakhir dikerjakan ${longDay(office.lastWork)}.`,
    `Foto 12 bulan terakhir: ${photos.described} dari ${photos.count} berdeskripsi baik, ${photos.decorative} hiasan.`,
    `Foto utama 90 hari terakhir: ${photos.officialCovers} dari ${photos.covers} memuat pejabat.`,
    ...(site.examples > 0 ? [`${site.examples} dari ${site.entries} tulisan adalah contoh.`] : []),
    '',
    alignTable(parts),
    '',
    alignTable(fulfilments),
    '',
    'Langkah berikutnya:',
    ...(steps.length > 0 ? steps.map(({ text }, index) => `  ${index + 1}. ${text}`) : ['  Semua sudah lengkap.']),
    ...(reviews.length > 0 ? ['', 'Perlu ditinjau:', ...reviews.map((remark) => `  - ${remark}`)] : []),
    ...(remarks.length > 0 ? ['', 'Urusan kantor:', ...remarks.map((remark) => `  - ${remark}`)] : []),
  ].join('\n');
}

/** Points with one decimal, as Indonesian writes them. */
export function formatPoints(points: number): string {
  return points.toLocaleString('id-ID', { maximumFractionDigits: 1 });
}
