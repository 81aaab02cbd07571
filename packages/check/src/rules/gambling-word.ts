import { defineRule } from '../rule.ts';
import { scanEntry } from '../spam/entry-scan.ts';

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
  *entry(entry) {
    const { verdict, hits } = scanEntry(entry);
    if (verdict !== 'word') return;
    const told = new Set<string>();
    for (const { term, in: text } of hits) {
      if (told.has(term)) continue;
      told.add(term);
      yield {
        line: text.line,
        column: text.column,
        message: `Kata "${term}" juga dipakai promosi judi daring.`,
        help: 'Biarkan bila artinya lain. Lebih jelas bila ditulis lengkap. Contoh: "slot antrean" atau "kuota antrean".',
      };
    }
  },
});
