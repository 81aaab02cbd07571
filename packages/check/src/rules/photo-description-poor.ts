import { refusedDescriptions } from '../documents/photo-descriptions.ts';
import { defineRule } from '../rule.ts';

/**
 * A description that only fills the box (a file name, "foto kegiatan", a credit) helps nobody.
 * Judged by `judgePhotoDescription` of `@opd/schema`, as in the CMS.
 * Source: WCAG 2.2 success criterion 1.1.1, failure F30.
 */
export const photoDescriptionPoor = defineRule({
  id: 'photo-description-poor',
  severity: 'error',
  summary: 'Deskripsi foto mengatakan apa yang terlihat.',
  why:
    'Nama berkas atau kata "foto kegiatan" tidak memberi tahu warga tunanetra apa yang terlihat (WCAG 2.2, ' +
    'kriteria 1.1.1).',
  example: {
    bad: '![Foto kegiatan](./panen.webp)',
    good: '![Petani memanen padi di sawah Desa Mori](./panen.webp)',
  },
  *entry(entry) {
    for (const { missing, line, column, message, help } of refusedDescriptions(entry)) {
      if (!missing) yield { line, column, message, help };
    }
  },
});
