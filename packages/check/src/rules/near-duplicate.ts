import { defineRule } from '../rule.ts';
import { nearCopiesIn } from '../similarity/near-copies.ts';

/**
 * Two entries of one site are not nearly the same text: visitors read it twice, search engines drop one.
 * Source: seed article of Dinas Kominfo Bojonegoro on the quality of texts; domain research S13.
 */
export const nearDuplicate = defineRule({
  id: 'near-duplicate',
  severity: 'warning',
  summary: 'Setiap tulisan berbeda dari tulisan lain di situs ini.',
  why: 'Warga membaca hal yang sama dua kali, dan mesin pencari menghapus salah satunya dari hasil pencarian.',
  example: {
    bad: 'Berita kegiatan tahun lalu disalin, hanya tanggalnya yang diganti',
    good: 'Berita tentang hasil tahun ini: jumlah, tempat, dan warga yang dilayani',
  },
  *site({ entries }) {
    const texts = entries.map(({ path, text }) => ({ name: path, text }));
    for (const { name, of, share } of nearCopiesIn(texts)) {
      yield {
        file: name,
        line: 1,
        column: 1,
        message: `Tulisan ini ${Math.round(share * 100)} % sama dengan content/${of}.`,
        help: 'Gabungkan keduanya, atau tulis yang berbeda: hasil, angka, tempat, dan orang yang dilayani. Contoh: perbarui tulisan lama dan isi "Tanggal diperbarui".',
      };
    }
  },
});
