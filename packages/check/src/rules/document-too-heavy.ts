import { mostDocumentBytes } from '@opd/files';
import { defineAssetRule } from '../asset-rule.ts';
import { isDocumentName } from '../assets/extension.ts';

const megabyte = 1024 * 1024;

/**
 * What citizens download comes through their telephones, and what enters Git stays there for ever, in every copy. The
 * limit is that of the CMS. Source: design of the content folder.
 */
export const documentTooHeavy = defineAssetRule({
  id: 'document-too-heavy',
  severity: 'error',
  summary: `Berkas unduhan tidak lebih dari ${mostDocumentBytes / megabyte} MB.`,
  why: 'Berkas yang besar lama diunduh dan menghabiskan kuota warga. Berkas itu juga tersimpan selamanya di riwayat.',
  example: {
    bad: 'renja-2026.pdf hasil pindai berukuran 48 MB',
    good: 'renja-2026.pdf berukuran 3 MB, disimpan langsung dari Word',
  },
  asset({ name, size }) {
    if (!isDocumentName(name) || size <= mostDocumentBytes) return undefined;
    const megabytes = (size / megabyte).toFixed(1).replace('.', ',');
    return {
      message: `Berkas "${name}" berukuran ${megabytes} MB; paling besar ${mostDocumentBytes / megabyte} MB.`,
      help: 'Simpan ulang sebagai PDF dari Word atau Excel, bukan hasil pindai, atau bagi per bab. Contoh: renja-2026-bab-1.pdf',
    };
  },
});
