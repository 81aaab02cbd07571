import { refusedDescriptions } from '../documents/photo-descriptions.ts';
import { defineRule } from '../rule.ts';

/**
 * A photo without a description says nothing to people who cannot see it.
 * Source: WCAG 2.2 success criterion 1.1.1.
 */
export const photoDescriptionMissing = defineRule({
  id: 'photo-description-missing',
  severity: 'error',
  summary: 'Setiap foto punya deskripsi.',
  why:
    'Warga tunanetra mendengar deskripsi foto dari pembaca layar. Tanpa deskripsi, foto itu tidak berarti ' +
    'apa-apa bagi mereka (WCAG 2.2, kriteria 1.1.1).',
  example: {
    bad: '![](./panen.webp)',
    good: '![Petani memanen padi di sawah Desa Mori](./panen.webp)',
  },
  *entry(entry) {
    for (const { missing, line, column, help } of refusedDescriptions(entry)) {
      if (!missing) continue;
      yield { line, column, message: 'Foto ini belum punya deskripsi.', help: withForm(help) };
    }
  },
});

function withForm(help: string): string {
  return `${help} Di dalam teks: ![deskripsi](./nama-foto.jpg)`;
}
