import { wrongDatesIn } from '../dates/written-dates.ts';
import { piecesOf } from '../documents/entry-pieces.ts';
import { defineRule } from '../rule.ts';

/**
 * A date in a text exists in the calendar. Fields of dates are the matter of `frontmatter-invalid`.
 * Source: dinperta.bojonegorokab.go.id/berita/baca/175 carries "(30/09/024)".
 */
export const dateImpossible = defineRule({
  id: 'date-impossible',
  severity: 'error',
  summary: 'Tanggal di dalam tulisan ada di kalender.',
  why: 'Tanggal yang tidak ada membuat warga terlambat mendaftar atau datang pada hari yang salah.',
  example: {
    bad: 'Pendaftaran ditutup 31 April 2026.',
    good: 'Pendaftaran ditutup 30 April 2026.',
  },
  *entry(entry) {
    for (const { kind, text, line, column } of piecesOf(entry)) {
      if (kind === 'code' || (kind === 'field' && /^\d{4}-\d{2}-\d{2}/.test(text))) continue;
      for (const { text: written, problem } of wrongDatesIn(text)) {
        if (problem === undefined) continue;
        const message = `Tanggal "${written}" tidak ada di kalender: ${problem}.`;
        yield { line, column, message, help: 'Perbaiki tanggalnya. Contoh: 30 September 2024' };
      }
    }
  },
});
