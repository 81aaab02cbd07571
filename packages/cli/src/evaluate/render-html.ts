import { formulaOf, fulfilmentStates, newsAge, newsStates, scoreParts } from '@opd/derive';
import { longDay } from '@opd/registry';
import { Html, html } from './html.ts';
import { officeRemarks, reviewRemarks } from './office-words.ts';
import { formatPoints } from './render-text.ts';
import { reportStyle } from './report-style.ts';
import type { EvaluatedSite, SitesEvaluation } from './sites.ts';

/**
 * The report as one page to read, print or send: no scripts, pictures or fonts from elsewhere.
 * @param government name of the regency's government.
 * @returns HTML in Indonesian.
 */
export function renderHtml(evaluation: SitesEvaluation, government: string): string {
  const { day, opds, obligations } = evaluation;
  const formula = scoreParts.map(
    (part) => html`<li>${part.name}, ${part.most} poin: ${formulaOf(part, obligations.freshness)}.</li>`,
  );
  const page = html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evaluasi situs OPD, ${longDay(day)}</title>
<style>${new Html(reportStyle)}</style>
</head>
<body>
<main>
<h1>Evaluasi situs OPD</h1>
<p>${government}, ${longDay(day)}. Dihitung dari isi situs, daftar operator, dan riwayat Git; tidak ada angka yang diketik.</p>
<p>Nilai paling tinggi 100:</p>
<ul>
${formula}
</ul>
<section class="scroll" aria-label="Tabel peringkat" tabindex="0">
<table>
<caption>Peringkat ${opds.length} OPD</caption>
<thead><tr><th scope="col" class="number">No.</th><th scope="col">OPD</th><th scope="col" class="number">Nilai</th>
<th scope="col">Berita terbaru</th><th scope="col" class="number">Kelengkapan</th><th scope="col" class="number">Urusan kantor</th></tr></thead>
<tbody>
${opds.map(rankingRow)}
</tbody>
</table>
</section>
${opds.map((site) => siteSection(site, evaluation))}
</main>
</body>
</html>
`;
  return page.text;
}

function rankingRow({ rank, slug, name, score, news, completeness, office }: EvaluatedSite): Html {
  const age = newsAge(news);
  return html`<tr><td class="number">${rank}</td><th scope="row"><a href="#${slug}">${name}</a></th><td class="number">${score.total}</td>
<td${stateClass(news.state !== 'fresh')}>${newsStates[news.state]}${age && `, ${age}`}</td><td class="number">${Math.round(completeness * 100)} %</td><td class="number">${officeRemarks(office).length}</td></tr>
`;
}

function siteSection(site: EvaluatedSite, { obligations }: SitesEvaluation): Html {
  const { slug, name, score, news, photos, office, steps, entries, examples } = site;
  const open = site.fulfilments.filter(({ state }) => state !== 'met');
  const known = new Map(obligations.obligations.map((one) => [one.id, one]));
  const remarks = officeRemarks(office);
  const reviews = reviewRemarks(site.reviews);
  const rows = open.map(
    ({ id, state, year, daysLate }) =>
      html`<tr><th scope="row">${known.get(id)?.name ?? id} ${year}</th><td>${fulfilmentStates[state]}</td><td class="number">${daysLate}</td><td>${known.get(id)?.basis}</td></tr>
`,
  );
  return html`<h2 id="${slug}">${name}: ${score.total}</h2>
<p>${news.newest === undefined ? 'Belum ada berita' : `Berita terbaru ${longDay(news.newest)}, ${newsAge(news)}`}. ${scoreParts
    .map(({ id, name: part, most }) => `${part} ${formatPoints(score.parts[id])} dari ${most}`)
    .join('; ')}.</p>
<p>Foto 12 bulan terakhir: ${photos.described} dari ${photos.count} berdeskripsi baik, ${photos.decorative} hiasan. Foto utama
90 hari terakhir: ${photos.officialCovers} dari ${photos.covers} memuat pejabat. ${examples > 0 ? `${examples} dari ${entries} tulisan adalah contoh. ` : ''}${office.lastWork === undefined ? '' : `Terakhir dikerjakan ${longDay(office.lastWork)}.`}</p>
<h3>Langkah berikutnya</h3>
${steps.length > 0 ? html`<ol>${steps.map(({ text }) => html`<li>${text}</li>`)}</ol>` : html`<p>Semua sudah lengkap.</p>`}
${reviews.length > 0 ? html`<h3>Perlu ditinjau</h3><ul>${reviews.map((remark) => html`<li>${remark}</li>`)}</ul>` : undefined}
${remarks.length > 0 ? html`<h3>Urusan kantor</h3><ul>${remarks.map((remark) => html`<li>${remark}</li>`)}</ul>` : undefined}
${
  rows.length > 0
    ? html`<section class="scroll" aria-label="Kewajiban ${name} yang belum lengkap" tabindex="0"><table>
<caption>Kewajiban yang belum lengkap</caption>
<thead><tr><th scope="col">Kewajiban</th><th scope="col">Keadaan</th><th scope="col" class="number">Lewat (hari)</th><th scope="col">Dasar</th></tr></thead>
<tbody>
${rows}
</tbody></table></section>`
    : undefined
}
`;
}

function stateClass(late: boolean): Html {
  return new Html(late ? ' class="late"' : '');
}
