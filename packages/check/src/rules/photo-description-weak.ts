import { weakDescriptions } from '../documents/photo-descriptions.ts';
import { defineRule } from '../rule.ts';

/**
 * A description that is accepted and could be better: it begins with "foto", praises, or goes on too long.
 * Judged by `judgePhotoDescription` of `@opd/schema`, as in the CMS.
 * Source: WCAG 2.2, technique G94; W3C WAI images tutorial, tips and tricks.
 */
export const photoDescriptionWeak = defineRule({
  id: 'photo-description-weak',
  severity: 'warning',
  summary: 'Deskripsi foto singkat, tanpa pujian, dan langsung menyebut yang terlihat.',
  why:
    'Pembaca layar sudah menyebut "gambar" sebelum deskripsinya; kata yang berulang, pujian, dan emoji hanya ' +
    'memperlama warga tunanetra sampai pada isinya (panduan W3C).',
  example: {
    bad: '![Gambar petani memanen padi di sawah Desa Mori](./panen.webp)',
    good: '![Petani memanen padi di sawah Desa Mori](./panen.webp)',
  },
  *entry(entry) {
    for (const { line, column, message, help } of weakDescriptions(entry)) yield { line, column, message, help };
  },
});
