import { pageOf } from '../documents/asset-texts.ts';
import type { FileRemark } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { type PlacedScan, placeOfText, scansOfEntry, scansOfSite } from '../spam/entry-scan.ts';

/** A single word that promoters of gambling use, and others too. Source: domain research, tier B. */
export const gamblingWord = defineRule({
  id: 'gambling-word',
  severity: 'warning',
  summary: 'Kata yang juga dipakai promosi judi diperiksa artinya.',
  why:
    'Kata seperti slot juga dipakai promosi judi, sehingga dapat disalahartikan. Kata lain atau yang lebih ' +
    'lengkap lebih jelas bagi warga.',
  example: {
    bad: 'Masih ada slot bagi peserta baru.',
    good: 'Masih ada kuota bagi peserta baru.',
  },
  entry: (entry) => scansOfEntry(entry).flatMap(remarks),
  site: (site) => scansOfSite(site).flatMap(remarks),
});

function remarks({ verdict, hits }: PlacedScan): FileRemark[] {
  if (verdict !== 'word') return [];
  const firsts = new Map(hits.toReversed().map(({ term, in: text }) => [term, text]));
  return [...firsts].reverse().map(([term, text]) => ({
    ...placeOfText(text),
    message: `Kata "${term}"${pageOf(text)} juga dipakai promosi judi daring.`,
    help: 'Biarkan bila artinya lain. Lebih jelas bila ditulis lengkap. Contoh: "slot antrean" atau "kuota antrean".',
  }));
}
