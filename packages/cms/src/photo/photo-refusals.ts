import type { FileKind } from '../files/file-kind.ts';
import type { Refusal } from '../files/refusal.ts';
import { showBytes, showPixels } from '../files/show-size.ts';
import { mostBytes } from './photo-limits.ts';

/** Kinds that a browser can decode and the CMS makes a web photo of. */
const readable: ReadonlySet<FileKind> = new Set<FileKind>(['jpeg', 'png', 'webp', 'avif', 'gif']);

const anotherPhoto = 'Pilih foto berjenis JPG, PNG, atau WebP.';

const refusals: Partial<Record<FileKind, Refusal>> = {
  empty: {
    reason: 'Berkas ini kosong (0 byte).',
    mend: 'Salin lagi foto aslinya dari ponsel atau kamera sampai selesai, lalu pilih lagi.',
  },
  heic: {
    reason: 'Foto ini berjenis HEIC dari iPhone, yang tidak dapat dibuka di banyak komputer.',
    mend: 'Di iPhone, buka Setelan > Kamera > Format, pilih Paling Kompatibel, lalu potret ulang. Untuk foto yang sudah ada: buka fotonya, pilih Ekspor atau Bagikan sebagai JPG.',
  },
  tiff: {
    reason: 'Gambar ini berjenis TIFF, yang tidak dapat ditampilkan peramban.',
    mend: 'Buka gambarnya, pilih Simpan sebagai, lalu pilih JPG atau PNG.',
  },
  raw: {
    reason: 'Foto ini berkas mentah (RAW) dari kamera.',
    mend: 'Ekspor sebagai JPG dengan aplikasi kamera, atau setel kamera agar menyimpan JPG juga.',
  },
  picture: {
    reason: 'Jenis gambar ini tidak dapat ditampilkan peramban.',
    mend: 'Buka gambarnya, pilih Simpan sebagai, lalu pilih JPG atau PNG.',
  },
  svg: {
    reason: 'Gambar SVG tidak dapat dipakai karena dapat berisi program.',
    mend: 'Buka gambarnya, pilih Ekspor, lalu simpan sebagai PNG.',
  },
  pdf: {
    reason: 'Berkas ini PDF, bukan foto.',
    mend: 'Masukkan PDF di isian lampiran. Bila yang diperlukan gambarnya, simpan halamannya sebagai JPG atau PNG.',
  },
  zip: {
    reason: 'Berkas ini dokumen atau arsip ZIP, bukan foto.',
    mend: 'Buka dahulu isinya, simpan fotonya ke komputer, lalu pilih fotonya.',
  },
  ole: {
    reason: 'Berkas ini dokumen Office, bukan foto.',
    mend: 'Simpan fotonya dari dokumen itu, lalu pilih fotonya.',
  },
  archive: { reason: 'Berkas ini arsip, bukan foto.', mend: 'Buka dahulu arsipnya, lalu pilih foto di dalamnya.' },
  media: {
    reason: 'Berkas ini video atau suara, bukan foto.',
    mend: 'Unggah video ke kanal resmi OPD, lalu tautkan di isi tulisan lewat tombol "+" dan pilih Tautan video.',
  },
  executable: attack('program'),
  script: attack('skrip program'),
  html: attack('halaman web'),
  text: { reason: 'Berkas ini teks, bukan foto.', mend: anotherPhoto },
};

function attack(what: string): Refusal {
  return {
    reason: `Berkas ini ${what} yang diberi nama seperti foto, jadi tidak diambil.`,
    mend: 'Jangan dibuka. Hapus berkasnya, tanyakan asalnya, dan laporkan kepada Dinas Kominfo bila bukan dari Anda.',
  };
}

/** Why a file of a kind cannot become a photo; nothing when it can. */
export function kindRefusal(kind: FileKind): Refusal | undefined {
  if (readable.has(kind)) return undefined;
  return refusals[kind] ?? { reason: 'Berkas ini bukan foto yang dikenal.', mend: anotherPhoto };
}

/** The file is too large to be read on a phone. */
export function tooHeavy(bytes: number): Refusal {
  return {
    reason: `Foto ini berukuran ${showBytes(bytes)}; paling besar ${showBytes(mostBytes)}.`,
    mend: 'Kirim foto itu ke diri sendiri lewat WhatsApp sebagai foto (bukan dokumen), lalu pakai hasilnya yang lebih kecil.',
  };
}

/** The picture would take more memory than a phone has. */
export function tooManyPixels(width: number, height: number): Refusal {
  const million = Math.round((width * height) / 1_000_000);
  return {
    reason: `Gambar ini ${showPixels(width, height)} piksel (${million} megapiksel); paling banyak 50 megapiksel.`,
    mend: 'Kecilkan dahulu dengan aplikasi foto sampai sisi terpanjangnya 2048 piksel, atau potret dengan resolusi biasa.',
  };
}

/** The picture is cut off or damaged. */
export const broken: Refusal = {
  reason: 'Foto ini rusak atau terpotong, jadi tidak dapat dibuka.',
  mend: 'Salin lagi foto aslinya dari ponsel atau kamera sampai selesai, coba buka dahulu, lalu pilih lagi.',
};

/** The browser gave no picture back, mostly for want of memory. */
export const notShrunk: Refusal = {
  reason: 'Peramban ini gagal mengecilkan foto, mungkin karena memorinya penuh.',
  mend: 'Tutup aplikasi dan tab lain lalu coba lagi, atau pakai foto yang lebih kecil.',
};
