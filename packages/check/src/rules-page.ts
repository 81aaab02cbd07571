import type { Rule } from './rule.ts';

/**
 * The page of all rules, for operators: Markdown, Indonesian, one heading for each rule whose anchor is the rule's id.
 * @param rules in any order; the page is sorted by id, so that a new rule changes one place.
 */
export function renderRulesPage(rules: readonly Rule[]): string {
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  return [
    '# Aturan pemeriksaan isi',
    '<!-- Dibuat oleh `npm run opd -- rules`; jangan disunting. -->',
    `Setiap perubahan diperiksa dengan ${sorted.length} aturan sebelum digabungkan. ${errors} di antaranya menahan perubahan ` +
      'sampai diperbaiki (kesalahan); sisanya hanya memberi tahu (peringatan). Pesan pemeriksaan menyebut berkas, baris, ' +
      'apa yang salah, dan cara memperbaikinya.',
    'Memeriksa sendiri: `npm run check -- <opd>`. Membuang data lokasi dari foto dan mengecilkannya: ' +
      '`npm run check -- <opd> --fix`.',
    ...sorted.map(section),
    '',
  ].join('\n\n');
}

function section({ id, severity, summary }: Rule): string {
  const kind = severity === 'error' ? 'Kesalahan' : 'Peringatan';
  return `## ${id}\n\n${kind}. ${summary}`;
}
