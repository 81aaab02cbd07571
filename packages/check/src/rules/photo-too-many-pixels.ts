import { defineAssetRule } from '../asset-rule.ts';
import { isPhotoName } from '../assets/extension.ts';
import { mostPixels } from '../assets/limits.ts';

/**
 * A picture of a few kilobytes can name so many pixels that whoever opens it runs out of memory. Judged by its
 * header, before anything is decoded. Source: CWE-409; `packages/check/src/assets/limits.ts`.
 */
export const photoTooManyPixels = defineAssetRule({
  id: 'photo-too-many-pixels',
  severity: 'error',
  summary: 'Foto tidak lebih dari 25 megapiksel.',
  why:
    'Foto dengan piksel terlalu banyak menghabiskan memori komputer yang membukanya, dan dapat dipakai untuk ' +
    'melumpuhkannya (CWE-409).',
  example: {
    bad: 'peta.png berukuran 12.000 x 9.000 piksel (108 megapiksel)',
    good: 'peta.png berukuran 2.048 x 1.536 piksel',
  },
  asset({ name, image }) {
    if (!isPhotoName(name) || !image || image.width * image.height <= mostPixels) return undefined;
    const million = Math.round((image.width * image.height) / 1_000_000);
    return {
      message: `Foto "${name}" berukuran ${image.width} x ${image.height} piksel (${million} megapiksel).`,
      help: 'Kecilkan sampai sisi terpanjangnya 2.048 piksel, misalnya dengan: opd check --fix',
    };
  },
});
