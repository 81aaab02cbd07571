import { startOf } from '../asset-rule.ts';
import { defineRule } from '../rule.ts';
import { isHiddenName } from '../site/hidden-name.ts';

/**
 * No file or folder is hidden. Servers obey some of them (`.htaccess`, `.user.ini`), others hold passwords (`.env`) or a
 * repository of their own (`.git`), and no reviewer sees them in a folder. One exception: `.DS_Store`, which macOS makes
 * again and again, holds nothing but the layout of a window, and is ignored by Git.
 * Source: OWASP Web Security Testing Guide 4.2, WSTG-CONF-04 (unreferenced files); Apache HTTP Server, `.htaccess`.
 */
export const fileHidden = defineRule({
  id: 'file-hidden',
  severity: 'error',
  summary: 'Tidak ada berkas atau folder tersembunyi (nama diawali titik).',
  why:
    'Berkas tersembunyi seperti .htaccess dapat mengubah kerja server dan .env dapat memuat sandi, sedangkan ' +
    'pemeriksa tidak melihatnya di dalam folder (pedoman OWASP).',
  example: {
    bad: 'berita/2026-04-15-panen/.htaccess',
    good: 'berita/2026-04-15-panen/panen.jpg',
  },
  *site({ hidden }) {
    for (const path of new Set(hidden.map(firstHidden))) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (name === '.DS_Store') continue;
      yield {
        ...startOf(path),
        message: `"${name}" adalah berkas atau folder tersembunyi, yang tidak boleh ada di sini.`,
        help: helpFor(name, path),
      };
    }
  },
});

/** A hidden folder is told once, whatever is in it. */
function firstHidden(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts.findIndex(isHiddenName) + 1).join('/');
}

function helpFor(name: string, path: string): string {
  const remove = `Hapus content/${path}.`;
  if (/^\.(?:_|Spotlight|Trashes|fseventsd|AppleDouble)/.test(name)) {
    return `${remove} macOS membuatnya sendiri. Contoh perintah: find content -name "._*" -delete`;
  }
  if (/^\.(?:env|htpasswd|npmrc|netrc|pgpass|ssh|aws)/.test(name)) {
    return `${remove} Bila memuat sandi atau kunci, ganti sekarang juga: yang pernah dikirim tetap terbaca di riwayat.`;
  }
  if (/^\.(?:ht|user\.ini)/.test(name)) {
    return `${remove} Bila bukan Anda yang menaruhnya, laporkan kepada Dinas Kominfo: akun mungkin dipakai orang lain.`;
  }
  return `${remove} Bila isinya dokumen untuk warga, beri nama tanpa titik di depan. Contoh: ${visible(name)}`;
}

function visible(name: string): string {
  const bare = name.replace(/^\.+/, '').replace(/[^A-Za-z0-9._-]/g, '');
  return bare.includes('.') ? bare : 'renja-2026.pdf';
}
