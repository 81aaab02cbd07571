import { mendPdf, pageOf } from '../documents/asset-texts.ts';
import type { FileRemark } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { type PlacedScan, placeOfText, scansOfEntry, scansOfSite, summaryOf } from '../spam/entry-scan.ts';

/**
 * Promotion of gambling, told by several signals together: terms, calls to play, disguised letters, links.
 * Source: BSSN 2024, 3,908 government addresses carried it; csirt.kedirikota.go.id for the terms.
 */
export const gamblingSpam = defineRule({
  id: 'gambling-spam',
  severity: 'error',
  summary: 'Tulisan tidak memuat promosi judi daring.',
  why:
    'Situs pemerintah sering disusupi promosi judi daring: BSSN mencatat 3.908 alamat pada 2024. Warga dirugikan ' +
    'dan kepercayaan kepada kantor hilang.',
  example: {
    bad: 'Slot gacor hari ini, maxwin di situs slot sbobet.',
    good: 'Polisi menangkap bandar togel.',
  },
  entry: (entry) => scansOfEntry(entry).flatMap(remarks),
  site: (site) => scansOfSite(site).flatMap(remarks),
});

function remarks({ verdict, hits, signals }: PlacedScan): FileRemark[] {
  const found = verdict === 'spam' ? summaryOf(hits) : undefined;
  if (!found) return [];
  const { first, terms } = found;
  const why = signals.length > 0 ? `; ${signals.join('; ')}` : '';
  const help =
    'Hapus bagian itu. Bila Anda tidak menulisnya, akun mungkin dipakai orang lain: laporkan kepada Dinas Kominfo. Bila ini berita tentang pemberantasan judi, jangan sebut nama situs dan ajakannya. Contoh: Polisi menangkap bandar togel.';
  const message = `Tulisan${pageOf(first) || ' ini'} tampak seperti promosi judi daring (${terms}${why}).`;
  return [{ ...placeOfText(first), message, help: first.page === undefined ? help : `${mendPdf} ${help}` }];
}
