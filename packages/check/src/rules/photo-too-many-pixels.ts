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
  asset({ name, image }) {
    if (!isPhotoName(name) || !image || image.width * image.height <= mostPixels) return undefined;
    const million = Math.round((image.width * image.height) / 1_000_000);
    return {
      message: `Foto "${name}" berukuran ${image.width} x ${image.height} piksel (${million} megapiksel).`,
      help: 'Kecilkan sampai sisi terpanjangnya 2.048 piksel, misalnya dengan: opd check --fix',
    };
  },
});
