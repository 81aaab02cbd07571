import { defineRule } from '../rule.ts';
import { scanEntry, summaryOf } from '../spam/entry-scan.ts';

/**
 * Promotion of gambling, told by several signals together: terms, calls to play, disguised letters, links.
 * Source: BSSN 2024, 3,908 government addresses carried it; csirt.kedirikota.go.id for the terms.
 */
export const gamblingSpam = defineRule({
  id: 'gambling-spam',
  severity: 'error',
  summary: 'Tulisan tidak memuat promosi judi daring.',
  *entry(entry) {
    const { verdict, hits, signals } = scanEntry(entry);
    const found = verdict === 'spam' ? summaryOf(hits) : undefined;
    if (!found) return;
    const why = signals.length > 0 ? `; ${signals.join('; ')}` : '';
    yield {
      ...found.place,
      message: `Tulisan ini tampak seperti promosi judi daring (${found.terms}${why}).`,
      help: 'Hapus bagian itu. Bila Anda tidak menulisnya, akun mungkin dipakai orang lain: laporkan kepada Dinas Kominfo. Bila ini berita tentang pemberantasan judi, jangan sebut nama situs dan ajakannya. Contoh: Polisi menangkap bandar togel.',
    };
  },
});
