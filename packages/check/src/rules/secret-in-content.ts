import { assetLinesOf } from '../documents/asset-texts.ts';
import type { FileRemark, Remark } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { secretsIn } from '../secrets/patterns.ts';
import { registryTextsOf } from '../site/registry-texts.ts';

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
  *entry(entry): Generator<Remark | FileRemark> {
    for (const { file, line, text } of assetLinesOf(entry)) {
      for (const name of secretsIn(text)) yield { file, line, column: 1, ...remark(name) };
    }
  },
  *site(site) {
    for (const { file, line, column, text } of registryTextsOf(site)) {
      for (const name of secretsIn(text)) yield { file, line, column, ...remark(name) };
    }
    for (const { path, text } of site.entries) {
      if (secretsIn(text).length === 0) continue;
      for (const [index, line] of text.split('\n').entries()) {
        for (const name of secretsIn(line)) yield { file: path, line: index + 1, column: 1, ...remark(name) };
      }
    }
  },
});

function remark(name: string) {
  return {
    message: `Ada ${name} di baris ini.`,
    help: 'Hapus, dan ganti sandi atau kuncinya sekarang juga: yang pernah dikirim tetap terbaca di riwayat. Contoh: tulis "kata sandi diserahkan langsung kepada operator".',
  };
}
