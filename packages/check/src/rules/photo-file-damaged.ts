import { defineAssetRule } from '../asset-rule.ts';
import { isPhotoName } from '../assets/extension.ts';

/**
 * A photo that is empty or cut off, as after a broken upload, shows as a grey area or stops the build.
 * Source: ITU-T T.81 annex B, PNG third edition, RFC 9649, ISO/IEC 14496-12.
 */
export const photoFileDamaged = defineAssetRule({
  id: 'photo-file-damaged',
  severity: 'error',
  summary: 'Foto utuh dan dapat dibuka.',
  why: 'Foto yang terpotong tampil sebagai bidang kelabu atau menghentikan pembuatan situs.',
  example: {
    bad: 'panen.jpg yang hanya terunggah separuh',
    good: 'panen.jpg yang diunggah ulang dari ponsel sampai selesai',
  },
  asset({ name, kind, image }) {
    if (!isPhotoName(name)) return undefined;
    const why = kind === 'empty' ? 'berkasnya kosong' : image?.damaged;
    if (why === undefined) return undefined;
    return {
      message: `Foto "${name}" tidak dapat dibuka: ${why}.`,
      help: 'Unggah lagi foto aslinya dari ponsel atau kamera, dan tunggu sampai unggahan selesai.',
    };
  },
});
