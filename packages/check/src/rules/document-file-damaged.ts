import { defineAssetRule } from '../asset-rule.ts';
import type { Asset } from '../assets/asset.ts';
import { isDocumentName } from '../assets/extension.ts';

/** A document that is empty or cut off opens for nobody. Source: ISO 32000-1, 7.5.5; PKWARE APPNOTE 6.3.10, 4.3.16. */
export const documentFileDamaged = defineAssetRule({
  id: 'document-file-damaged',
  severity: 'error',
  summary: 'Berkas unduhan utuh dan tidak kosong.',
  why:
    'Berkas yang kosong atau terpotong tidak dapat dibuka siapa pun. Warga harus datang ke kantor untuk dokumen ' +
    'yang seharusnya dapat diunduh.',
  example: {
    bad: 'renja-2026.pdf berukuran 0 byte karena unggahan terputus',
    good: 'renja-2026.pdf diunggah ulang sampai selesai dan sudah dicoba dibuka',
  },
  asset(asset) {
    const why = isDocumentName(asset.name) ? reason(asset) : undefined;
    if (why === undefined) return undefined;
    const help = 'Unggah lagi berkas aslinya dan tunggu sampai unggahan selesai; coba buka dahulu di komputer Anda.';
    return { message: `Berkas "${asset.name}" tidak dapat dibuka: ${why}.`, help };
  },
});

function reason({ kind, pdf, archive }: Asset): string | undefined {
  if (kind === 'empty') return 'berkasnya kosong';
  if (pdf?.truncated) return 'bagian akhirnya terpotong';
  return archive?.damaged ? 'daftar isinya terpotong atau rusak' : undefined;
}
