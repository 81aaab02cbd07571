import { readYaml } from '@opd/registry';
import { type ContentTree, memoryReader } from '@opd/testing/memory-reader';
import { regencyFile } from '@opd/testing/regency-file';
import { evaluateRegency, type ReadEntry } from '../src/index.ts';
import { readObligations } from '../src/node.ts';

/** The day that counts as today. */
export const today = '2026-11-25';

const opd = (name: string, kind: string, more = '') =>
  `name: ${name}\nabbreviation: ${name}\nkind: ${kind}\nstatus: confirmed\nsubdomain: ${name.split(' ')[1]?.toLowerCase()}\n${more}`;

/** An entry with its fields as lines of YAML. */
export const entry = (title: string, published: string, more = '', body = 'Teks.') =>
  `---\ntitle: ${title}\npublished: ${published}\n${more}---\n\n${body}\n`;

const cover = (people = '') =>
  `cover:\n  src: ./panen.webp\n  alt: Petani memanen padi dengan sabit di sawah Desa Mori.\n  kind: hasil\n${people}`;

const service = `requirements: [KTP]
procedure: [Datang ke loket]
duration: { amount: 1, unit: hari-kerja }
fees: [{ label: Semua, amount: 0 }]
product: Surat
complaints: { phone: "112" }
`;

const fullProfile = `address: Jalan Contoh 1
phone: (0353) 000000
email: segar@contohkab.go.id
hours: [{ days: Senin–Jumat, time: 08.00–15.00 }]
duty: Membantu bupati.
functions: [{ id: satu, text: Fungsi satu. }]
structure: [{ name: Kepala, level: 1 }]
ppid: { desk: Loket, cost: Gratis, hours: Senin–Jumat }
maklumat: { text: Kami melayani., date: 2026-01-05, signatory: Kepala }
`;

const performance = (kind: string, year: number, more = '') =>
  entry(`Dokumen ${kind}`, '2026-02-01', `documentKind: ${kind}\nperiod: { year: ${year}${more} }\n`);

/**
 * An invented regency of which it is known how stale each site is: `segar` (10 days, everything there), `batas` (exactly
 * 90 days), `menua` (91), `lama` (181), `kosong` (no news at all), and one OPD without a site.
 */
export const smallRegency = {
  'kabupaten.yaml': regencyFile(),
  'segar/opd.yaml': opd('Dinas Segar', 'dinas', fullProfile),
  'segar/operators.yaml': 'operators: []\n',
  'segar/berita/2026-11-15-panen/index.mdx': entry('Panen raya', '2026-11-15', cover()),
  'segar/berita/2026-11-30-nanti/index.mdx': entry('Belum terbit', '2026-11-30', cover()),
  'segar/berita/2026-11-24-draf/index.mdx': entry('Draf', '2026-11-24', 'draft: true\n'),
  ...Object.fromEntries(
    ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'].map(
      (month) => [`segar/berita/${month}-05-kabar/index.mdx`, entry('Kabar bulanan', `${month}-05`)],
    ),
  ),
  'segar/agenda/2026-10-05-rapat/index.mdx': entry('Rapat terbuka', '2026-10-05'),
  'segar/layanan/surat/index.mdx': entry(
    'Surat keterangan',
    '2026-01-05',
    `${service}legalBases: [{ kind: UU, number: "25", year: 2009 }]\n${['facilities', 'competence', 'supervision', 'staff', 'guarantee', 'safety', 'evaluation'].map((name) => `${name}: Ada.\n`).join('')}`,
  ),
  'segar/informasi/ringkasan/index.mdx': entry('Ringkasan program', '2026-09-01', 'category: berkala\n'),
  'segar/informasi/dip/index.mdx': entry('Daftar Informasi Publik 2026', '2026-06-22', 'category: setiap-saat\n'),
  'segar/informasi/laporan/index.mdx': entry('Laporan layanan informasi publik 2025', '2026-03-16', ''),
  'segar/skm/2026-semester-1/index.mdx': entry('Survei Kepuasan Masyarakat semester I 2026', '2026-06-30', ''),
  'segar/kinerja/renstra/index.mdx': performance('renstra', 2025, ', untilYear: 2029'),
  'segar/kinerja/iku/index.mdx': performance('iku', 2026),
  'segar/kinerja/renja/index.mdx': performance('renja', 2026),
  'segar/kinerja/perjanjian-kinerja/index.mdx': performance('perjanjian-kinerja', 2026),
  'segar/kinerja/dpa/index.mdx': performance('dpa', 2026),
  'segar/kinerja/capaian/index.mdx': performance('capaian', 2025),
  'segar/kinerja/realisasi-anggaran/index.mdx': performance('realisasi-anggaran', 2025),
  'segar/kinerja/lkjip/index.mdx': performance('lkjip', 2025),

  'batas/opd.yaml': opd('Bagian Batas', 'bagian'),
  'batas/operators.yaml': 'operators: []\n',
  'batas/berita/2026-08-27-kabar/index.mdx': entry('Kabar', '2026-08-27', cover('  people: [Bupati]\n')),

  'menua/opd.yaml': opd('Badan Menua', 'badan'),
  'menua/operators.yaml': 'operators: []\n',
  'menua/berita/2026-08-26-kabar/index.mdx': entry('Kabar', '2026-08-26', 'example: true\n'),
  'menua/layanan/surat/index.mdx': entry('Surat', '2026-01-05', service),
  'menua/kinerja/lkjip/index.mdx': performance('lkjip', 2024),
  'menua/informasi/ringkasan/index.mdx': entry('Ringkasan', '2026-05-01', 'category: berkala\n'),

  'lama/opd.yaml': opd('Kecamatan Lama', 'kecamatan'),
  'lama/operators.yaml': 'operators: []\n',
  'lama/berita/2026-05-28-kabar/index.mdx': entry(
    'Kabar',
    '2026-05-28',
    'cover: { src: ./a.webp, alt: foto }\nphotos:\n  - { src: ./b.webp, alt: "", decorative: true, decorativeReason: Pola batik }\n',
    '![Petugas menanam bibit jati di tepi jalan Desa Kanor.](./c.webp)\n\n<Foto src="./d.webp" alt="IMG_2034" />\n',
  ),

  'kosong/opd.yaml': opd('Dinas Kosong', 'dinas'),
  'kosong/operators.yaml': 'operators: []\n',
  'kosong/pengumuman/2026-11-20-libur/index.mdx': entry('Loket tutup', '2026-11-20'),

  'baru/opd.yaml': opd('Dinas Baru', 'dinas').replace('confirmed', 'unconfirmed'),
  'baru/operators.yaml': 'operators: []\n',
} satisfies ContentTree;

/** Takes an entry apart; the programs pass the reader of the check, which this package does not know. */
export const readEntry: ReadEntry = (text) => {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? [];
  return { frontmatter: readYaml(yaml), body };
};

/** Evaluates a regency. */
export async function evaluate(tree: ContentTree, day = today) {
  return evaluateRegency({ reader: memoryReader(tree), readEntry, obligations: await readObligations(), day });
}
