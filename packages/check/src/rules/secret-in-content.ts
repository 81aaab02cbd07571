import type { Asset } from '../assets/asset.ts';
import { assetLinesOf, pageOf } from '../documents/asset-texts.ts';
import type { FileRemark } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { secretsIn } from '../secrets/patterns.ts';

/**
 * No password, key or token: the repository is read by many, and its history never forgets. The whole file is
 * looked at, comments in the frontmatter too. Source: seed article of Dinas Kominfo Bojonegoro (user names and
 * passwords are handed over in person); OWASP Secrets Management Cheat Sheet.
 */
export const secretInContent = defineRule({
  id: 'secret-in-content',
  severity: 'error',
  summary: 'Isi tidak memuat kata sandi, kunci, atau token.',
  why:
    'Isi situs dibaca banyak orang dan riwayatnya tidak dapat dihapus. Sandi yang bocor membuka akun kantor bagi ' +
    'penyusup (pedoman OWASP).',
  example: {
    bad: 'Masuk dengan password: Bojonegoro123',
    good: 'Kata sandi diserahkan langsung kepada operator.',
  },
  entry: ({ assets }) => inAssets(assets),
  *site({ assets, entries, registryFiles }) {
    for (const { path, text } of [...registryFiles, ...entries]) {
      if (secretsIn(text).length === 0) continue;
      for (const [index, line] of text.split('\n').entries()) {
        for (const name of secretsIn(line)) yield { file: path, line: index + 1, column: 1, ...remark(name) };
      }
    }
    yield* inAssets(assets);
  },
});

function* inAssets(assets: readonly Asset[]): Generator<FileRemark> {
  for (const assetLine of assetLinesOf({ assets })) {
    const { file, line, text } = assetLine;
    for (const name of secretsIn(text))
      yield { file, line, column: 1, ...remark(name, pageOf(assetLine) || undefined) };
  }
}

function remark(name: string, where = ' di baris ini') {
  return {
    message: `Ada ${name}${where}.`,
    help: 'Hapus, dan ganti sandi atau kuncinya sekarang juga: yang pernah dikirim tetap terbaca di riwayat. Contoh: tulis "kata sandi diserahkan langsung kepada operator".',
  };
}
