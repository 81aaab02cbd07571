import { type ExtensionGroup, groupOfExtension } from '@opd/files';
import { documentExtensions, photoExtensions } from '@opd/schema';
import { type AssetRemark, defineAssetRule } from '../asset-rule.ts';
import type { Asset } from '../assets/asset.ts';
import { kindNames } from '../assets/asset-kind.ts';
import { extensionOf, isDocumentName, isPhotoName } from '../assets/extension.ts';

/**
 * Only files that citizens can open and that cannot run code are published: no programs, scripts, web pages, macros or
 * archives that nobody can look into. Source: OWASP File Upload Cheat Sheet; `documentExtensions` of `@opd/schema`.
 */
export const fileTypeForbidden = defineAssetRule({
  id: 'file-type-forbidden',
  severity: 'error',
  summary: 'Hanya jenis berkas yang aman yang diunggah.',
  why:
    'Warga harus dapat membuka berkas dengan aman. Program, makro, dan jenis berkas yang tidak lazim dapat ' +
    'membawa virus ke komputer mereka (pedoman unggah berkas OWASP).',
  example: {
    bad: 'berita/2026-04-15-panen/formulir.doc',
    good: 'berita/2026-04-15-panen/formulir.pdf',
  },
  asset(asset, besideEntry) {
    const { name } = asset;
    if (isPhotoName(name)) return undefined;
    if (isDocumentName(name)) return unsafeArchive(asset);
    // What lies elsewhere is the matter of `file-stray` and `entry-folder-name`, whatever it is.
    if (!besideEntry) return undefined;
    const extension = extensionOf(name);
    const what = extension === '' ? 'tanpa akhiran' : `berakhiran .${extension}`;
    return {
      message: `Berkas "${name}" (${what}, isinya ${kindNames[asset.kind]}) tidak boleh diunggah.`,
      help: instead(extension),
    };
  },
});

const swaps: Readonly<Record<ExtensionGroup, string>> = {
  pictures: 'Simpan sebagai JPG, PNG, atau WebP. Contoh: bagan-alur.png',
  writings: 'Simpan sebagai PDF atau docx. Contoh: naskah.pdf',
  sheets: 'Simpan sebagai xlsx tanpa makro, atau CSV. Contoh: data-pasar.csv',
  archives: 'Bungkus ulang sebagai ZIP. Contoh: peta-desa.zip',
  recordings: 'Unggah ke kanal resmi OPD, lalu tautkan: <Video url="https://…" title="Judul video" />',
};

function instead(extension: string): string {
  const group = groupOfExtension(extension);
  if (group) return swaps[group];
  const allowed = [...photoExtensions, ...documentExtensions].join(', ');
  return `Hapus berkas ini. Jenis yang boleh: ${allowed}. Contoh: renja-2026.pdf`;
}

function unsafeArchive({ name, kind, archive }: Asset): AssetRemark | undefined {
  if (!archive || kind === 'executable') return undefined;
  if (archive.macros) {
    return {
      message: `Berkas "${name}" memuat makro, yaitu program yang berjalan di komputer pembaca.`,
      help: 'Simpan ulang tanpa makro: pilih jenis Excel Workbook (.xlsx), Word Document (.docx), atau PDF.',
    };
  }
  if (archive.bomb) {
    return {
      message: `Arsip "${name}" berisi terlalu banyak data untuk ukurannya.`,
      help: 'Bagi menjadi beberapa arsip, atau unggah berkasnya satu per satu. Contoh: peta-desa-1.zip',
    };
  }
  if (archive.unsafe.length > 0) {
    return {
      message: `Arsip "${name}" memuat berkas yang tidak boleh diunggah: ${archive.unsafe.map(printable).join(', ')}.`,
      help: 'Bungkus ulang tanpa program, skrip, halaman web, dan arsip lain di dalamnya. Contoh isi: batas-desa.shp',
    };
  }
  if (!archive.locked) return undefined;
  return {
    message: `Arsip "${name}" dikunci dengan sandi, sehingga isinya tidak dapat diperiksa dan dibuka warga.`,
    help: 'Bungkus ulang tanpa sandi.',
  };
}

/** Names come out of a stranger's file. */
function printable(name: string): string {
  return JSON.stringify(name.slice(0, 80)).replace(/[^\x20-\x7e]/g, '?');
}
