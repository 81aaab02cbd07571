/** How much there is in a regency to build. */
export interface RegencySize {
  readonly sites: number;
  /** News items of each site, each with one photo of its own. */
  readonly entries: number;
}

/** A news item as all tools get it; each tool writes it down in its own format. */
export interface RegencyEntry {
  /** Slug of its site. */
  readonly site: string;
  /** Its folder, and the last part of its address. */
  readonly id: string;
  /** The same number gives the same words and the same photo. */
  readonly seed: number;
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  /** Description of the photo at its top. */
  readonly alt: string;
}

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

/** What a photo shows. The same number gives the same words, and neighbours differ in all of them. */
export function scene(seed: number): string {
  const pick = (words: readonly string[], step: number) => words[Math.floor(seed / step) % words.length] ?? '';
  return `${pick(actors, 1)} ${pick(actions, 8)} ${pick(places, 48)} pada kegiatan ke-${seed}`;
}

/** Slugs of the sites of a regency: `opd000`, `opd001` … */
export function siteSlugs({ sites }: Pick<RegencySize, 'sites'>): string[] {
  return Array.from({ length: sites }, (_, index) => `opd${String(index).padStart(3, '0')}`);
}

/** All entries of a regency, site by site. */
export function entriesOf(size: RegencySize): RegencyEntry[] {
  return siteSlugs(size).flatMap((site, index) =>
    Array.from({ length: size.entries }, (_, entry) => regencyEntry(site, index * size.entries + entry)),
  );
}

/**
 * One news item.
 * @param published the day, when not one that the number gives.
 */
export function regencyEntry(site: string, seed: number, published?: string): RegencyEntry {
  const day = `2026-${String((seed % 10) + 1).padStart(2, '0')}-${String((seed % 28) + 1).padStart(2, '0')}`;
  return {
    site,
    id: `2026-01-01-kegiatan-${seed}`,
    seed,
    title: `Kegiatan desa nomor ${seed}`,
    summary: `Berita buatan nomor ${seed} untuk mengukur kecepatan.`,
    topic: 'pertanian',
    published: published ?? day,
    alt: scene(seed),
  };
}

/**
 * The Markdown below the fields: paragraphs, a heading, a list and a table.
 * @param photo Markdown of one more photo, within the text.
 */
export function entryText({ seed }: Pick<RegencyEntry, 'seed'>, photo?: string): string {
  return `${`Kegiatan nomor ${seed} diikuti ${(seed % 90) + 10} orang. `.repeat(6)}

## Hasil kegiatan

- Saluran sepanjang ${seed % 400} meter dibersihkan.
- Bibit sebanyak ${seed % 900} batang ditanam.
${photo === undefined ? '' : `\n${photo}\n`}
| Desa | Jumlah |
| --- | ---: |
| Satu | ${seed % 50} |
| Dua | ${seed % 70} |

Keterangan lain ada di [halaman pengaduan](/halaman/pengaduan/).
`;
}
