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
  why:
    'Situs pemerintah sering disusupi promosi judi daring: BSSN mencatat 3.908 alamat pada 2024. Warga dirugikan ' +
    'dan kepercayaan kepada kantor hilang.',
  example: {
    bad: 'Slot gacor hari ini, maxwin di situs slot sbobet.',
    good: 'Polisi menangkap bandar togel.',
  },
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
