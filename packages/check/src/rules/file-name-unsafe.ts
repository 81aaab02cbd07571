import { startOf } from '../asset-rule.ts';
import { extensionOf, runnableExtensions } from '../assets/extension.ts';
import { longestFileName } from '../assets/limits.ts';
import { defineRule } from '../rule.ts';

/**
 * A file's name works on every computer and in every address, and says one type only: Apache runs `foto.php.jpg`.
 * Names of entries' folders are the matter of `entry-folder-name`, but for what Windows cannot store.
 * Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file; CWE-22; OWASP File Upload Cheat Sheet.
 */
export const fileNameUnsafe = defineRule({
  id: 'file-name-unsafe',
  severity: 'error',
  summary: 'Nama berkas memakai huruf, angka, titik, garis bawah, dan tanda hubung.',
  why:
    'Spasi dan tanda baca pada nama berkas membuat tautan unduhan putus. Nama berakhiran ganda seperti ' +
    'foto.php.jpg dipakai penyusup untuk menjalankan program.',
  example: {
    bad: 'berita/2026-04-15-panen/Foto Panen (1).jpg',
    good: 'berita/2026-04-15-panen/foto-panen-1.jpg',
  },
  *site({ files }) {
    for (const path of files) {
      const wrong = unsafeName(path);
      if (wrong) yield { ...startOf(path), ...wrong };
    }
  },
});

/** Says what is wrong with the names in a path, or nothing. @param path `<opd>/<type>/<folder>/<name>`, or shorter. */
export function unsafeName(path: string): { message: string; help: string } | undefined {
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    const isFolderOfEntry = index < 3 && index < parts.length - 1;
    const why = whyNowhere(part) ?? (isFolderOfEntry ? undefined : whyNotHere(part));
    if (why === undefined) continue;
    return { message: `Nama "${printable(part)}" ${why}.`, help: `Ganti namanya. Contoh: ${suggestion(part)}` };
  }
  return undefined;
}

/** The devices of DOS; `nul.pdf` is one too. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

function whyNowhere(part: string): string | undefined {
  if (part === '' || part === '.' || part === '..' || /[\\:]/.test(part)) return 'menunjuk ke folder lain';
  if (reserved.test(part.trim())) return 'tidak dapat disimpan di Windows';
  if (part.length > longestFileName) return `lebih dari ${longestFileName} huruf`;
  return undefined;
}

function whyNotHere(part: string): string | undefined {
  if (/\p{C}/u.test(part)) return 'memuat huruf yang tidak terlihat';
  if (/^[. ]|[. ]$/.test(part)) return 'diawali atau diakhiri titik atau spasi';
  if (!/^[A-Za-z0-9._-]+$/.test(part)) return 'memuat spasi, tanda baca, atau huruf di luar a sampai z';
  if (!/^[A-Za-z0-9]/.test(part)) return 'tidak diawali huruf atau angka';
  if (part.includes('..')) return 'memuat dua titik berurutan';
  const inner = part.split('.').slice(1, -1);
  const hidden = inner.find((word) => runnableExtensions.has(word.toLowerCase()));
  return hidden === undefined ? undefined : `memuat akhiran kedua .${hidden}, seperti program yang menyamar`;
}

/** The same name as it could be. */
function suggestion(part: string): string {
  const extension = extensionOf(part).replace(/[^a-z0-9]/g, '');
  const stem = part
    .slice(0, part.includes('.') ? part.lastIndexOf('.') : part.length)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const safe = stem === '' || reserved.test(stem) ? 'panen-raya' : stem;
  return `${safe}.${extension === '' || extension.length > 7 ? 'jpg' : extension}`;
}

function printable(part: string): string {
  const shown = part.length > 80 ? `${part.slice(0, 80)}…` : part;
  return shown.replace(/\p{C}/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
