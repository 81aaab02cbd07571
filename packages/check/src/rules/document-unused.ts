import { startOf } from '../asset-rule.ts';
import { isDocumentName } from '../assets/extension.ts';
import { unusedAssets } from '../documents/unused-assets.ts';
import { defineRule } from '../rule.ts';

/** A document that nothing offers can be found by nobody. Source: UU 14/2008 (information must be easy to reach). */
export const documentUnused = defineRule({
  id: 'document-unused',
  severity: 'warning',
  summary: 'Setiap berkas unduhan ditawarkan di tulisannya.',
  why:
    'Dokumen yang tidak ditawarkan di tulisan tidak dapat ditemukan warga. UU 14/2008 tentang Keterbukaan ' +
    'Informasi Publik meminta informasi mudah dijangkau.',
  example: {
    bad: 'Isi folder: index.mdx, naskah.pdf\nTulisan: Naskah kerja sama sudah ditandatangani.',
    good: 'Isi folder: index.mdx, naskah.pdf\nTulisan: <Unduhan file="./naskah.pdf" title="Naskah kerja sama" />',
  },
  *entry(entry) {
    for (const { path, name } of unusedAssets(entry, 'document-file', isDocumentName)) {
      yield {
        ...startOf(path),
        message: `Berkas "${name}" tidak ditawarkan di tulisan ini, sehingga warga tidak dapat mengunduhnya.`,
        help: `Tawarkan atau hapus berkasnya. Contoh: <Unduhan file="./${name}" title="Judul dokumen" />`,
      };
    }
  },
});
