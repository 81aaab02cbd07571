import { ruledFormatOf } from '../documents/values.ts';
import { defineRule } from '../rule.ts';

/**
 * The fields of an entry are filled in as its type asks. Photo files, photo descriptions and document
 * files have rules of their own, and so have addresses that run code. Source: `packages/schema/src/types`.
 */
export const frontmatterInvalid = defineRule({
  id: 'frontmatter-invalid',
  severity: 'error',
  summary: 'Isian di atas tulisan lengkap dan benar.',
  why:
    'Judul, tanggal, dan isian lain dipakai untuk mengurutkan, mencari, dan menampilkan tulisan. Isian yang ' +
    'salah membuat tulisan tidak terbit atau sulit ditemukan warga.',
  example: {
    bad: 'eventDate: 15 April 2026',
    good: 'eventDate: 2026-04-15',
  },
  *entry({ frontmatter, problems, type }) {
    for (const { line, column, message, help } of frontmatter.mistakes) yield { line, column, message, help };
    for (const problem of problems) {
      if (ruledFormatOf(type.fields, problem, frontmatter.value)) continue;
      yield { ...frontmatter.placeOf(problem.path), message: problem.message, help: problem.help };
    }
  },
});
