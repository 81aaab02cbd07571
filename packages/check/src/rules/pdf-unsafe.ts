import { defineAssetRule } from '../asset-rule.ts';
import type { PdfFacts } from '../assets/pdf.ts';

/**
 * A PDF is for reading: nothing in it runs, opens programs or carries other files, and everyone can open it.
 * Found behind escaped names and in packed objects too. Source: ISO 32000-1, 12.6.4 (actions), 7.11.4, 7.6, 12.7.8;
 * "PDF tricks" of the pdfid project by Didier Stevens.
 */
export const pdfUnsafe = defineAssetRule({
  id: 'pdf-unsafe',
  severity: 'error',
  summary: 'PDF tidak memuat kode, lampiran, atau sandi.',
  why:
    'PDF untuk warga hanya untuk dibaca. Kode atau lampiran di dalamnya dapat membawa virus, dan sandi ' +
    'membuatnya tidak dapat dibuka.',
  example: {
    bad: 'formulir.pdf yang memuat kode JavaScript atau meminta sandi',
    good: 'formulir.pdf hasil Cetak > Simpan sebagai PDF',
  },
  asset({ name, pdf }) {
    if (!pdf) return undefined;
    const found = activeParts(pdf);
    if (found.length > 0) {
      const help = 'Buka PDF itu, pilih Cetak > Simpan sebagai PDF, lalu unggah hasilnya. Contoh: naskah.pdf';
      return { message: `PDF "${name}" memuat ${found.join(', ')}.`, help };
    }
    if (pdf.encrypted) {
      const help = 'Unggah PDF tanpa sandi dan tanpa pembatasan: buka, pilih Cetak > Simpan sebagai PDF.';
      return { message: `PDF "${name}" dikunci dengan sandi atau pembatasan, sehingga isinya tidak terperiksa.`, help };
    }
    if (!pdf.hidden) return undefined;
    const help = 'Buka PDF itu, pilih Cetak > Simpan sebagai PDF, lalu unggah hasilnya.';
    return { message: `PDF "${name}" disusun dengan cara yang tidak dapat diperiksa.`, help };
  },
});

function activeParts(pdf: PdfFacts): string[] {
  const parts: string[] = [];
  if (pdf.javascript) parts.push('kode JavaScript');
  if (pdf.launch) parts.push('perintah membuka program atau mengirim data');
  if (pdf.embeddedFiles) parts.push('berkas lampiran di dalamnya');
  if (pdf.richMedia) parts.push('formulir XFA, film, atau benda 3D');
  return parts;
}
