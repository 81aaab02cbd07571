import { defineAssetRule } from '../asset-rule.ts';
import type { Asset } from '../assets/asset.ts';
import { isPhotoName } from '../assets/extension.ts';

/**
 * A phone writes where a photo was taken and with which device into the file, and some put a film behind it. Whoever
 * downloads the photo reads where the people in it live. Source: UU 27/2022 (personal data); Exif 3.0 (CIPA DC-008).
 */
export const photoMetadataPrivate = defineAssetRule({
  id: 'photo-metadata-private',
  severity: 'error',
  summary: 'Foto tidak membawa lokasi, data kamera, atau isi tersembunyi.',
  why:
    'Ponsel mencatat tempat pengambilan di dalam foto, sehingga rumah orang di foto dapat diketahui siapa pun. ' +
    'Data pribadi dilindungi UU 27/2022.',
  example: {
    bad: 'balita.jpg langsung dari ponsel, dengan lokasi GPS',
    good: 'balita.jpg sesudah npm run check -- <opd> --fix, tanpa lokasi',
  },
  asset(asset) {
    if (!isPhotoName(asset.name)) return undefined;
    const found = privateParts(asset);
    if (found.length === 0) return undefined;
    return {
      message: `Foto "${asset.name}" masih memuat ${found.join(', ')} yang dapat dibaca siapa pun.`,
      help: 'Buang dengan: opd check --fix. Gambar fotonya tetap sama.',
    };
  },
});

function privateParts({ image }: Asset): string[] {
  if (!image) return [];
  const parts: string[] = [];
  if (image.hasLocation) parts.push('lokasi pengambilan (GPS)');
  if (image.hasCamera) parts.push('data kamera atau pemiliknya');
  if (image.appended > 0) parts.push('data lain di belakang gambar, seperti video foto bergerak');
  return parts;
}
