import { contentTypes } from '@opd/schema';
import { startOf } from '../asset-rule.ts';
import { valueAt } from '../documents/values.ts';
import { defineRule } from '../rule.ts';

/**
 * No file lies beside excluded information: what lies in the repository is read by everybody who may read it, and a later
 * slip would publish it. Source: UU 14/2008 art. 17; PerKI 1/2021.
 */
export const excludedInformationFile = defineRule({
  id: 'excluded-information-file',
  severity: 'error',
  summary: 'Folder informasi yang dikecualikan tidak berisi berkas.',
  why:
    'Yang diumumkan dari informasi yang dikecualikan adalah alasannya, bukan isinya (UU 14/2008 pasal 17). Berkas yang ' +
    'tersimpan di sini dapat dibaca banyak orang dan mudah terbit tanpa sengaja.',
  example: {
    bad: 'Isi folder: index.mdx, naskah.pdf',
    good: 'Isi folder: index.mdx',
  },
  *entry({ type, frontmatter, assets }) {
    if (type.name !== contentTypes.informasi.name) return;
    if (valueAt(frontmatter.value, ['category']) !== 'dikecualikan') return;
    for (const { path, name } of assets) {
      yield {
        ...startOf(path),
        message: `Berkas "${name}" tersimpan di folder informasi yang dikecualikan.`,
        help: 'Hapus berkas ini dari folder. Bila sudah terlanjur tersimpan, beri tahu pengelola agar riwayatnya dibersihkan.',
      };
    }
  },
});
