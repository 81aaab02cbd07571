import type { Rule } from './rule.ts';

/**
 * The page of all rules, for operators: Markdown, Indonesian, one heading for each rule whose anchor is the rule's id;
 * below it what the rule wants, why, what it refuses and what to write instead.
 * @param rules in any order; the page is sorted by id, so that a new rule changes one place.
 */
export function renderRulesPage(rules: readonly Rule[]): string {
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  return [
    '# Aturan pemeriksaan isi',
    '<!-- Dibuat oleh `npm run opd -- rules`; jangan disunting. -->',
    `Setiap perubahan diperiksa dengan ${sorted.length} aturan sebelum digabungkan. ${errors} di antaranya menahan ` +
      'perubahan sampai diperbaiki (kesalahan); sisanya hanya memberi tahu (peringatan). Pesan pemeriksaan menyebut ' +
      'berkas, baris, apa yang salah, dan cara memperbaikinya.',
    'Memeriksa sendiri: `npm run check -- <opd>`. Membuang data lokasi dari foto dan mengecilkannya: ' +
      '`npm run check -- <opd> --fix`.',
    ...sorted.map(section),
    '',
  ].join('\n\n');
}

function section({ id, severity, summary, why, example }: Rule): string {
  const isError = severity === 'error';
  return [
    `## ${id}`,
    `${isError ? 'Kesalahan' : 'Peringatan'}. ${summary}`,
    `Mengapa: ${escaped(why)}`,
    isError ? 'Ditolak:' : 'Diperingatkan:',
    fenced(example.bad),
    'Tulis:',
    fenced(example.good),
  ].join('\n\n');
}

/** Without what Markdown would read as HTML. */
function escaped(text: string): string {
  return text.replaceAll('<', '\\<');
}

/** A code block whose fence is longer than any within. Source: CommonMark 0.31.2, 4.5. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
