import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** How much content to make. */
export interface ContentSize {
  readonly opds: number;
  /** News items of each OPD, each with one photo in its fields and one in its text. */
  readonly entries: number;
}

const regency = `name: Kabupaten Ukur
shortName: Ukur
government: Pemerintah Kabupaten Ukur
province: Jawa Timur
regionCode: "99.01"
domain: ukurkab.go.id
portalUrl: https://ukurkab.go.id/
timeZone: Asia/Jakarta
tagline: Isi buatan untuk mengukur kecepatan.
color: "#0B5D4A"
services:
  lapor: { label: SP4N-LAPOR!, url: "https://www.lapor.go.id/" }
  ppid: { label: PPID, url: "https://ppid.ukurkab.go.id/" }
  satuData: { label: Satu Data, url: "https://data.ukurkab.go.id/" }
  jdih: { label: JDIH, url: "https://jdih.ukurkab.go.id/" }
securityContact: https://ukurkab.go.id/keamanan/
`;

const actors = ['Petani', 'Kader posyandu', 'Petugas puskesmas', 'Relawan', 'Siswa', 'Perajin', 'Penyuluh', 'Warga'];
const actions = [
  'memanen padi',
  'menimbang balita',
  'memeriksa saluran air',
  'menanam jati',
  'menata buku',
  'menganyam bambu',
];
const places = ['di balai desa', 'di tepi sungai', 'di halaman sekolah', 'di lapangan kecamatan', 'di sawah'];

/** The same number gives the same words, and neighbours differ in all of them. */
function scene(seed: number): string {
  const pick = (words: readonly string[], step: number) => words[Math.floor(seed / step) % words.length] ?? '';
  return `${pick(actors, 1)} ${pick(actions, 8)} ${pick(places, 48)} pada kegiatan ke-${seed}`;
}

function entryText(seed: number): string {
  const day = `2026-${String((seed % 10) + 1).padStart(2, '0')}-${String((seed % 28) + 1).padStart(2, '0')}`;
  return `---
title: Kegiatan desa nomor ${seed}
summary: Berita buatan nomor ${seed} untuk mengukur kecepatan pemeriksaan.
topics: [pertanian]
author: Tim Ukur
unit: Bidang Pengukuran
published: ${day}
example: true
cover:
  src: ./utama.webp
  alt: ${scene(seed)}
  kind: hasil
---

${`Kegiatan nomor ${seed} diikuti ${(seed % 90) + 10} orang. `.repeat(6)}

## Hasil kegiatan

- Saluran sepanjang ${seed % 400} meter dibersihkan.
- Bibit sebanyak ${seed % 900} batang ditanam.

![${scene(seed + 7)} sore hari](./kedua.webp "Kegiatan nomor ${seed}")

| Desa | Jumlah |
| --- | ---: |
| Satu | ${seed % 50} |
| Dua | ${seed % 70} |

Keterangan lain ada di [halaman pengaduan](/halaman/pengaduan/).
`;
}

/**
 * Fills a folder with the content of an invented regency, the same for the same size. Photos are a few files
 * linked many times, so that the disk holds them once.
 * @param root the folder, emptied before.
 */
export async function generateContent(root: string, { opds, entries }: ContentSize): Promise<void> {
  await rm(root, { recursive: true, force: true });
  const content = join(root, 'content');
  await mkdir(join(root, 'photos'), { recursive: true });
  await mkdir(content, { recursive: true });
  await writeFile(join(content, 'kabupaten.yaml'), regency);
  const photos = await Promise.all(Array.from({ length: 16 }, (_, index) => makePhoto(root, index)));
  for (let opd = 0; opd < opds; opd += 1) {
    const slug = `opd${String(opd).padStart(3, '0')}`;
    const folder = join(content, slug);
    await mkdir(join(folder, 'halaman/pengaduan'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{}\n');
    await writeFile(join(folder, 'operators.yaml'), 'operators: []\n');
    const profile = `name: Dinas Ukur ${opd}\nabbreviation: DU${opd}\nkind: dinas\nstatus: confirmed\nsubdomain: ${slug}\n`;
    await writeFile(join(folder, 'opd.yaml'), profile);
    await writeFile(join(folder, 'halaman/pengaduan/index.mdx'), page);
    for (let entry = 0; entry < entries; entry += 1) await writeEntry(folder, opd * entries + entry, photos);
  }
}

const page = `---
title: Cara menyampaikan pengaduan
summary: Halaman buatan yang dituju semua tautan pengaduan.
section: bantuan
unit: Bidang Pengukuran
published: 2026-01-05
example: true
---

Datanglah ke loket pada hari kerja.
`;

async function writeEntry(folder: string, seed: number, photos: readonly string[]): Promise<void> {
  const home = join(folder, 'berita', `2026-01-01-kegiatan-${seed}`);
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'index.mdx'), entryText(seed));
  await link(photos[seed % photos.length] ?? '', join(home, 'utama.webp'));
  await link(photos[(seed + 5) % photos.length] ?? '', join(home, 'kedua.webp'));
}

async function makePhoto(root: string, index: number): Promise<string> {
  const file = join(root, 'photos', `${index}.webp`);
  const background = { r: (index * 53) % 256, g: (index * 97) % 256, b: (index * 151) % 256 };
  const noise = { type: 'gaussian', mean: 128, sigma: 24 } as const;
  await sharp({ create: { width: 640, height: 427, channels: 3, background, noise } })
    .webp({ quality: 40 })
    .toFile(file);
  return file;
}
