import { defineRule } from '../rule.ts';

/**
 * What readers are asked is written as the registry asks, and about an article that is there.
 * Source: `packages/registry`, `polls.ts`.
 */
export const pollInvalid = defineRule({
  id: 'poll-invalid',
  severity: 'error',
  summary: 'jajak.yaml ditulis dengan bentuk yang benar, dan beritanya ada.',
  why:
    'Suara pembaca dihitung untuk pengenal di berkas ini. Pengenal ganda atau angka yang salah salin membuat hasil yang ' +
    'tampil bukan yang dipilih pembaca.',
  example: {
    bad: 'polls:\n  - { id: situs, question: Puas?, since: 2026-01-05 }',
    good: 'polls:\n  - { id: situs, question: Puaskah Anda dengan situs ini?, since: 2026-01-05 }',
  },
  *site({ slug, polls, pollsYaml, entries }) {
    yield* polls.problems;
    const articles = new Set(entries.map(({ home }) => home));
    for (const [index, { article }] of (polls.value?.polls ?? []).entries()) {
      if (article === undefined || articles.has(`${slug}/${article}`)) continue;
      yield {
        file: `${slug}/jajak.yaml`,
        ...(pollsYaml?.placeOf(['polls', index, 'article']) ?? { line: 1, column: 1 }),
        message: `Berita "${article}" tidak ada, jadi jajaknya tidak tampil di mana pun.`,
        help: 'Tulis berita/ dan nama foldernya seperti di content. Bila beritanya dihapus, hapus jajaknya juga.',
      };
    }
  },
});
