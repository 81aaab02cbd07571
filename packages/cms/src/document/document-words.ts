import { type ArchiveKind, type ExtensionGroup, groupOfExtension } from '@opd/files';
import { photoExtensions } from '@opd/schema';
import type { FileKind } from '../files/file-kind.ts';

const kindNames: Partial<Record<FileKind | ArchiveKind, string>> = {
  jpeg: 'foto JPG',
  png: 'gambar PNG',
  webp: 'gambar WebP',
  avif: 'gambar AVIF',
  gif: 'gambar GIF',
  heic: 'foto HEIC dari iPhone',
  tiff: 'gambar TIFF',
  raw: 'foto mentah kamera',
  picture: 'gambar',
  svg: 'gambar SVG',
  pdf: 'PDF',
  docx: 'dokumen Word (docx)',
  xlsx: 'lembar Excel (xlsx)',
  odt: 'dokumen LibreOffice (odt)',
  ods: 'lembar LibreOffice (ods)',
  ooxml: 'berkas Office lain',
  odf: 'berkas Office lain',
  zip: 'arsip ZIP',
  ole: 'berkas Office lama atau bersandi',
  archive: 'arsip',
  media: 'video atau suara',
  executable: 'program',
  script: 'skrip program',
  html: 'halaman web (HTML)',
  text: 'teks biasa',
};

/** What a kind is called in a sentence. */
export function kindName(kind: FileKind | ArchiveKind): string {
  return kindNames[kind] ?? 'data yang tidak dikenal';
}

/** Kinds that pass for a document only to do harm. */
export const attackKinds: ReadonlySet<FileKind | ArchiveKind> = new Set<FileKind | ArchiveKind>([
  'executable',
  'script',
  'html',
  'svg',
]);

/** What may not lie in an archive: what a computer, a server or a browser runs, and other archives. */
export const runnableNames =
  /\.(?:php\d?|phtml|phar|asp|aspx|jsp|jspx|cgi|pl|py|rb|lua|sh|bash|ps1|bat|cmd|vbs?|vbe|jse?|mjs|cjs|wsf?|hta|scr|pif|exe|dll|msi|com|cpl|apk|ipa|app|dmg|deb|rpm|run|jar|war|swf|html?|xhtml|mht|svgz?|lnk|url|reg|chm|iso|img|docm|xlsm|xlsb|pptm|htaccess|zip|rar|7z|t?gz|tar|bz2|xz|zst|cab)[. ]*$/i;

/** What to do with files of other kinds. */
const swaps: Readonly<Record<ExtensionGroup, string>> = {
  pictures: 'Masukkan foto di isian foto, atau lewat tombol "+" di isi tulisan, agar deskripsinya ditanyakan.',
  writings: 'Simpan sebagai PDF, lalu pilih hasilnya.',
  sheets: 'Simpan ulang sebagai xlsx tanpa makro, atau CSV UTF-8, lalu pilih hasilnya.',
  archives: 'Bungkus ulang sebagai ZIP, lalu pilih hasilnya.',
  recordings: 'Unggah ke kanal resmi OPD, lalu tautkan di isi tulisan lewat tombol "+" dan pilih Tautan video.',
};

/** How to mend a file of a kind that is not allowed. @param allowed extensions of the field. */
export function insteadOf(extension: string, allowed: readonly string[]): string {
  const kinds = `Jenis yang boleh: ${allowed.join(', ')}.`;
  const isPhoto = photoExtensions.some((known) => known === extension);
  const group = isPhoto ? 'pictures' : groupOfExtension(extension);
  return group ? `${swaps[group]} ${kinds}` : kinds;
}
