import { pageOf } from '../documents/asset-texts.ts';
import type { FileRemark } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { type PlacedScan, placeOfText, scansOfEntry, scansOfSite, summaryOf } from '../spam/entry-scan.ts';

/**
 * A term of gambling promoters without further signals: a person has to look at it before the merge.
 * News about fighting gambling meets this too, and passes. Source: domain research, tier A.
 */
export const gamblingSuspect = defineRule({
  id: 'gambling-suspect',
  severity: 'warning',
  summary: 'Istilah promosi judi dibaca dulu oleh pemeriksa.',
  why:
    'Istilah promosi judi dapat berarti akun kantor disusupi, tetapi dapat juga bagian dari kabar pemberantasan ' +
    'judi. Seorang pemeriksa perlu membacanya sebelum terbit.',
  example: {
    bad: 'Daftar akun sbobet.',
    good: 'Kominfo memblokir situs judi.',
  },
  entry: (entry) => scansOfEntry(entry).flatMap(remarks),
  site: (site) => scansOfSite(site).flatMap(remarks),
});

function remarks({ verdict, hits }: PlacedScan): FileRemark[] {
  const found = verdict === 'suspect' ? summaryOf(hits.filter(({ strength }) => strength === 'strong')) : undefined;
  if (!found) return [];
  const { first, terms } = found;
  return [
    {
      ...placeOfText(first),
      message: `Ada istilah yang biasa dipakai promosi judi daring${pageOf(first)} (${terms}); pemeriksa perlu membacanya.`,
      help: 'Bila ini kabar tentang pemberantasan judi, biarkan; pemeriksa akan menyetujuinya. Bila bukan, hapus bagian itu. Contoh: "judi daring" sudah cukup, tanpa nama situsnya.',
    },
  ];
}
