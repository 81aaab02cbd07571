import { defineAssetRule } from '../asset-rule.ts';
import { isPhotoName } from '../assets/extension.ts';
import { mostPhotoBytes } from '../assets/limits.ts';

/**
 * What enters Git stays there for ever, in every copy. The CMS makes photos small before they are saved; one that
 * came another way is made small too. Source: design of the photo pipeline, "photos are made small before they enter Git".
 */
export const photoTooHeavy = defineAssetRule({
  id: 'photo-too-heavy',
  severity: 'error',
  summary: 'Foto tidak lebih dari 2 MB.',
  why: 'Foto yang besar lama dibuka dan menghabiskan kuota warga. Foto itu juga tersimpan selamanya di riwayat.',
  example: {
    bad: 'panen.jpg berukuran 6,4 MB',
    good: 'panen.jpg berukuran 0,4 MB sesudah npm run check -- <opd> --fix',
  },
  asset({ name, size }) {
    if (!isPhotoName(name) || size <= mostPhotoBytes) return undefined;
    const megabytes = (size / 1024 / 1024).toFixed(1).replace('.', ',');
    return {
      message: `Foto "${name}" berukuran ${megabytes} MB; paling besar 2 MB.`,
      help: 'Kecilkan sampai sisi terpanjangnya 2.048 piksel, misalnya dengan: opd check --fix',
    };
  },
});
