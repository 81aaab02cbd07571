import { mostDocumentBytes } from '@opd/files';
import { type FileKind, kindOfFile } from '../files/file-kind.ts';
import { type Outcome, refused, taken } from '../files/refusal.ts';
import { showBytes } from '../files/show-size.ts';
import { type Archive, readArchive } from './archive.ts';
import { type CsvPreview, previewCsv } from './csv-preview.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { attackKinds, insteadOf, kindName, runnableNames } from './document-words.ts';
import { readPdf } from './pdf.ts';

/** A document that may be published. */
export interface CheckedDocument {
  /** In small letters, without a dot. */
  readonly extension: string;
  /** Of a CSV file. */
  readonly table?: CsvPreview;
}

/**
 * Looks at a document before it is kept: it is of an allowed kind, its bytes are what its name says, nothing in it runs,
 * and citizens can open it. The check looks deeper; what is refused here is refused there. Never throws.
 * @param extensions that the field allows.
 */
export function checkDocument(
  bytes: Uint8Array,
  fileName: string,
  extensions: readonly string[],
): Outcome<CheckedDocument> {
  const extension = extensionOf(fileName);
  if (!extensions.includes(extension)) {
    const what = extension === '' ? 'tidak punya akhiran' : `berakhiran .${extension}`;
    return refused(`Berkas ini ${what}, jenis yang tidak boleh di sini.`, insteadOf(extension, extensions));
  }
  if (bytes.length > mostDocumentBytes)
    return refused(
      `Berkas ini ${showBytes(bytes.length)}; paling besar ${showBytes(mostDocumentBytes)}.`,
      'Kecilkan dahulu (untuk PDF: Cetak > Simpan sebagai PDF), atau bagi menjadi beberapa bagian.',
    );
  if (bytes.length === 0)
    return refused('Berkas ini kosong (0 byte).', 'Pilih lagi berkas aslinya; coba buka dahulu di komputer ini.');
  const kind = kindOfFile(bytes, fileName);
  if (textExtensions.has(extension)) return checkText(bytes, kind, extension);
  if (extension === 'pdf') return kind === 'pdf' ? checkPdf(bytes) : mismatch(kind, extension);
  return kind === 'zip' ? checkArchive(readArchive(bytes), extension) : mismatch(kind, extension);
}

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

const textExtensions: ReadonlySet<string> = new Set(['csv', 'txt', 'json', 'geojson']);

function mismatch(kind: FileKind | Archive['kind'], extension: string): Outcome<never> {
  const reason = `Berkas ini berakhiran .${extension}, tetapi isinya ${kindName(kind)}.`;
  return attackKinds.has(kind)
    ? refused(
        reason,
        'Jangan dibuka. Hapus berkasnya, tanyakan asalnya, dan laporkan kepada Dinas Kominfo bila bukan dari Anda.',
      )
    : refused(
        reason,
        `Buka berkas aslinya dan simpan ulang sebagai ${extension}. Mengganti akhiran namanya saja tidak cukup.`,
      );
}

function checkPdf(bytes: Uint8Array): Outcome<CheckedDocument> {
  const { unsafe, encrypted, truncated } = readPdf(bytes);
  const print = 'Buka PDF itu, pilih Cetak > Simpan sebagai PDF, lalu pilih hasilnya.';
  if (unsafe.length > 0) return refused(`PDF ini memuat ${unsafe.join(', ')}.`, print);
  if (encrypted) return refused('PDF ini dikunci dengan sandi atau pembatasan.', print);
  if (truncated)
    return refused(
      'PDF ini terpotong: bagian akhirnya tidak ada.',
      'Salin lagi berkas aslinya sampai selesai, coba buka dahulu, lalu pilih lagi.',
    );
  return taken({ extension: 'pdf' });
}

function checkArchive(archive: Archive | undefined, extension: string): Outcome<CheckedDocument> {
  if (!archive)
    return refused(
      'Berkas ini rusak: daftar isinya terpotong.',
      'Salin lagi berkas aslinya sampai selesai, coba buka dahulu, lalu pilih lagi.',
    );
  if (archive.kind !== extension) return mismatch(archive.kind, extension);
  if (archive.macros)
    return refused(
      'Berkas ini memuat makro, yaitu program yang berjalan di komputer pembaca.',
      'Simpan ulang tanpa makro: pilih jenis Excel Workbook (.xlsx), Word Document (.docx), atau PDF.',
    );
  const [unsafe] = extension === 'zip' ? archive.names.filter((name) => runnableNames.test(name)) : [];
  if (unsafe !== undefined)
    return refused(
      `Arsip ini memuat berkas yang tidak boleh diunggah: ${unsafe.slice(-60)}.`,
      'Bungkus ulang tanpa program, skrip, halaman web, dan arsip lain di dalamnya.',
    );
  if (archive.locked)
    return refused(
      'Berkas ini dikunci dengan sandi, jadi warga tidak dapat membukanya.',
      'Simpan atau bungkus ulang tanpa sandi.',
    );
  return archive.bomb
    ? refused(
        'Arsip ini berisi terlalu banyak data untuk ukurannya.',
        'Bagi menjadi beberapa arsip, atau unggah berkasnya satu per satu.',
      )
    : taken({ extension });
}

function checkText(bytes: Uint8Array, kind: FileKind, extension: string): Outcome<CheckedDocument> {
  const text = decodeUtf8(bytes);
  if (text === undefined && (kind === 'text' || kind === 'unknown') && !bytes.subarray(0, 65_536).includes(0))
    return refused(
      'Huruf di berkas ini tersimpan dengan cara lama (bukan UTF-8), sehingga sebagian tampil rusak.',
      extension === 'csv'
        ? 'Di Excel pilih File > Simpan Sebagai, lalu jenis "CSV UTF-8 (dibatasi koma)". Pilih hasilnya di sini.'
        : 'Buka dengan Notepad, pilih Simpan Sebagai, lalu Pengodean: UTF-8. Pilih hasilnya di sini.',
    );
  if (kind !== 'text' || text === undefined) return mismatch(kind, extension);
  if (extension === 'csv') return taken({ extension, table: previewCsv(text) });
  return extension === 'txt' ? taken({ extension }) : checkJson(text, extension);
}

function checkJson(text: string, extension: string): Outcome<CheckedDocument> {
  const mend = 'Ekspor ulang dari aplikasi asalnya, lalu pilih hasilnya.';
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (extension === 'json' || (typeof value === 'object' && value !== null && 'type' in value))
      return taken({ extension });
    return refused('Berkas ini JSON, tetapi bukan peta GeoJSON.', mend);
  } catch {
    return refused('Berkas ini bukan JSON yang benar.', mend);
  }
}
