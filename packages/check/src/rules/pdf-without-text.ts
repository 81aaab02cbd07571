import { mostDocumentBytes } from '@opd/files';
import { type AssetRemark, defineAssetRule } from '../asset-rule.ts';
import type { PdfText } from '../assets/pdf-text/pdf-text.ts';

/**
 * The words of a PDF are text, not pictures of text: a scan says nothing to a screen reader, is found by no search, and
 * cannot be looked through for personal data. Broken and locked files are the matter of `pdf-unsafe` and
 * `document-file-damaged`. Source: WCAG 2.2 success criteria 1.1.1 and 1.4.5, technique PDF7; UU 8/2016 art. 24.
 */
export const pdfWithoutText = defineAssetRule({
  id: 'pdf-without-text',
  severity: 'warning',
  summary: 'Tulisan di dalam PDF dapat dibaca mesin, bukan hasil pindai.',
  why:
    'Pembaca layar warga tunanetra dan mesin pencari tidak dapat membaca gambar tulisan (WCAG 2.2, kriteria ' +
    '1.4.5). Isinya juga tidak dapat diperiksa apakah memuat data pribadi.',
  example: {
    bad: 'keputusan-2026.pdf hasil pindai kertas, tulisannya tidak dapat disorot',
    good: 'keputusan-2026.pdf hasil Simpan sebagai PDF dari Word, tulisannya dapat disorot',
  },
  asset({ name, size, pdf, pdfText }) {
    // What is refused anyway needs no second remark.
    if (!pdf || !pdfText || Object.values(pdf).includes(true) || size > mostDocumentBytes) return undefined;
    return pdfText.unread ? unread(name, pdfText.unread) : withoutText(name, pdfText);
  },
});

function withoutText(name: string, { pagesRead, pagesWithoutText }: PdfText): AssetRemark | undefined {
  // A cover or a map amid pages of text is no scan.
  if (pagesWithoutText * 2 <= pagesRead) return undefined;
  const which = pagesWithoutText === pagesRead ? '' : ` pada ${pagesWithoutText} dari ${pagesRead} halaman`;
  return {
    message: `PDF "${name}" tidak memuat tulisan yang dapat dibaca mesin${which}; tampaknya hasil pindai.`,
    help: 'Unggah PDF dari berkas aslinya: di Word pilih Simpan sebagai > PDF. Bila hanya ada kertasnya, pindai dengan OCR (pengenalan teks) berbahasa Indonesia. Contoh: ocrmypdf -l ind pindai.pdf keputusan-2026.pdf',
  };
}

function unread(name: string, reason: NonNullable<PdfText['unread']>): AssetRemark {
  const help = 'Buka PDF itu, pilih Cetak > Simpan sebagai PDF, lalu unggah hasilnya. Contoh: naskah.pdf';
  if (reason === 'damaged' || reason === 'locked') {
    return { message: `Tulisan di dalam PDF "${name}" tidak dapat dibaca karena berkasnya rusak atau terkunci.`, help };
  }
  return {
    message: `PDF "${name}" terlalu rumit untuk dibaca tulisannya.`,
    help: 'Sederhanakan gambarnya atau bagi per bab. Contoh: renja-2026-bab-1.pdf',
  };
}
