import { nodesOf, placeOf } from '../documents/nodes.ts';
import { defineRule } from '../rule.ts';

/**
 * The title of the page is its only heading of level one.
 * Source: WCAG 2.2 success criterion 1.3.1; technique H42.
 */
export const headingLevelOne = defineRule({
  id: 'heading-level-one',
  severity: 'error',
  summary: 'Judul bagian di dalam tulisan dimulai dari tingkat dua.',
  why:
    'Pembaca layar menjelajahi halaman lewat judulnya. Judul halaman hanya satu; bagian di dalamnya setingkat ' +
    'lebih rendah (WCAG 2.2, kriteria 1.3.1).',
  example: {
    bad: '# Syarat pendaftaran',
    good: '## Syarat pendaftaran',
  },
  *entry({ tree }) {
    for (const node of nodesOf(tree)) {
      if (node.type !== 'heading' || node.depth !== 1) continue;
      const message = 'Judul bagian ini setingkat dengan judul halaman.';
      yield { ...placeOf(node), message, help: 'Pakai dua tanda pagar. Contoh: ## Syarat pendaftaran' };
    }
  },
});
