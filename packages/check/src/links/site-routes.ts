import { documentExtensions, typeNames } from '@opd/schema';

/** A list that is cut into parts. */
const inParts = (pattern: string): string[] => [pattern, `${pattern}/laman/[page]`];

/**
 * Patterns of all pages and files of an OPD's site, as Astro writes them. The theme answers them; a test there
 * (`test/integration/checked-routes.test.ts`) keeps the two lists equal.
 */
export const opdRoutes: readonly string[] = [
  '/',
  '/profil',
  '/maklumat',
  '/layanan',
  '/layanan/[id]',
  '/skm',
  '/skm/[id]',
  '/skm/[id]/hasil/ikm.csv',
  ...inParts('/berita'),
  ...inParts('/berita/tahun/[year]'),
  ...inParts('/berita/topik/[topic]'),
  '/berita/[id]',
  '/berita/baca/[legacyId]',
  '/index.php/berita/baca/[legacyId]',
  ...inParts('/pengumuman'),
  '/pengumuman/[id]',
  ...inParts('/agenda'),
  '/agenda/kalender.ics',
  '/agenda/[id]',
  '/agenda/[id]/agenda.ics',
  ...inParts('/klarifikasi'),
  '/klarifikasi/rss.xml',
  '/klarifikasi/feed.json',
  '/klarifikasi/[id]',
  '/kinerja',
  '/kinerja/indikator.csv',
  '/kinerja/indikator.json',
  '/kinerja/anggaran.csv',
  '/kinerja/[id]',
  '/informasi',
  '/informasi/permohonan',
  '/informasi/kategori/[category]',
  '/informasi/formulir-permohonan',
  '/informasi/formulir-keberatan',
  '/informasi/laporan',
  '/informasi/daftar.csv',
  '/informasi/[id]',
  ...inParts('/dataset'),
  '/dataset/[id]',
  '/dataset/[id]/tableschema.json',
  '/dataset/[id]/datapackage.json',
  '/dataset/[id]/json/[file].json',
  '/galeri',
  '/galeri/[id]',
  '/halaman/[id]',
  '/media-sosial',
  '/media-sosial/feed.json',
  '/media-sosial/[type]/[id]',
  '/media-sosial/[type]/[id]/bahan.zip',
  '/media-sosial/[type]/[id]/[image].jpg',
  ...documentExtensions.map((extension) => `/[type]/[id]/[file].${extension}`),
];

/** Patterns of the portal, which shows lists and leads to the sites of the OPDs. */
export const portalRoutes: readonly string[] = [
  '/',
  '/opd',
  ...inParts('/berita'),
  ...inParts('/berita/tahun/[year]'),
  ...inParts('/berita/topik/[topic]'),
  ...inParts('/pengumuman'),
  ...inParts('/agenda'),
  '/agenda/kalender.ics',
  '/layanan',
  '/layanan/[...choices]',
  '/kinerja',
  '/kinerja/[...choices]',
  '/kinerja/indikator.csv',
  '/kinerja/indikator.json',
  '/kinerja/anggaran.csv',
  '/informasi',
  '/informasi/[...choices]',
  '/informasi/daftar.csv',
  ...inParts('/klarifikasi'),
  '/klarifikasi/rss.xml',
  '/klarifikasi/feed.json',
  ...inParts('/dataset'),
  '/evaluasi',
  '/evaluasi/peringkat.csv',
  '/evaluasi/bulan.csv',
  '/evaluasi/kewajiban.csv',
  '/evaluasi/[opd]',
  '/evaluasi/[opd]/bulan.csv',
];

/** Patterns of both. */
export const sharedRoutes: readonly string[] = [
  '/jajak/[id]',
  '/kontak',
  '/cari',
  '/peta-situs',
  '/aksesibilitas',
  '/privasi',
  '/404',
  '/favicon.svg',
  '/rss.xml',
  '/feed.json',
  '/data.json',
  '/sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/bagikan/[...image].png',
  '/_redirects',
  '/[...old]',
];

/** Ids that the pages of entries carry beside those of the headings in the text. A test in the theme compares. */
export const entryPageIds: readonly string[] = [
  'alasan',
  'balasan',
  'berkas',
  'cara-survei',
  'fakta',
  'formulir',
  'foto',
  'grafik',
  'indikator',
  'isi',
  'isi-data',
  'kabar',
  'kolom',
  'lampiran',
  'memperoleh',
  'metadata',
  'narahubung',
  'ralat',
  'riwayat',
  'standar',
  'sumber',
  'tindak-lanjut',
  'unsur',
];

/** What the bracketed parts of a pattern may be, apart from entries and their files, which are looked up. */
const parameters: Readonly<Record<string, string>> = {
  '[page]': '[1-9]\\d{0,4}',
  '[year]': '\\d{4}',
  '[topic]': '[a-z0-9-]{1,60}',
  '[category]': '[a-z-]{1,20}',
  '[legacyId]': '\\d{1,9}',
  '[opd]': '[a-z0-9-]{1,60}',
  // Pairs of a facet and its choice, then the part of the list.
  '[...choices]':
    '(?=[a-z])(?:(?:peristiwa|kantor|biaya|waktu|tahun|jenis|kategori)/[a-z0-9-]{1,60}(?:/|$)){0,3}(?:laman/[1-9]\\d{0,4})?(?<!/)',
  '[...image]': '[a-z0-9/-]{1,200}',
  // Old addresses lead elsewhere: whoever writes a link writes the present one.
  '[...old]': '(?!)',
};

const compiled = new WeakMap<readonly string[], RegExp>();

/** Tells whether an address, without its final slash, answers to one of some patterns that need no entry. */
export function matchesRoute(path: string, patterns: readonly string[]): boolean {
  const known = compiled.get(patterns) ?? patternOf(patterns);
  compiled.set(patterns, known);
  return known.test(path);
}

/** One pattern for all routes without entries: every link of every entry is asked about. */
function patternOf(patterns: readonly string[]): RegExp {
  const sources = patterns
    .filter((pattern) => !pattern.includes('[id]'))
    .map((pattern) =>
      pattern
        .split('/')
        .map((part) => {
          const [, parameter = '', rest = part] = /^(\[[^\]]+\])(.*)$/.exec(part) ?? [];
          return (parameters[parameter] ?? '') + rest.replaceAll('.', '\\.');
        })
        .join('/'),
    );
  return new RegExp(`^(?:${sources.join('|')})$`);
}

/** Tells whether a name is the folder of a content type. */
export function isTypeFolder(name: string): boolean {
  return typeNames.some((type) => type === name);
}
