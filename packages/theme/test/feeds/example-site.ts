import { type Opd, opdFields, regencyFields } from '@opd/registry';
import { type ContentType, contentTypes, type Fields, type ParseResult, parseEntry, parseFields } from '@opd/schema';
import type { Entry } from '../../src/entry.ts';
import type { Site } from '../../src/site.ts';

/** An invented regency with one agency, and one entry of each type that machines read. Nothing in it exists. */

function valid<T>(result: ParseResult<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems, null, 2));
}

const parse = <F extends Fields>(fields: F, value: unknown) => valid(parseFields(fields, value));

const link = (label: string, url: string) => ({ label, url });

const regency = parse(regencyFields, {
  name: 'Kabupaten Rawajati',
  shortName: 'Rawajati',
  government: 'Pemerintah Kabupaten Rawajati',
  province: 'Jawa Contoh',
  regionCode: '99.01',
  domain: 'rawajatikab.example',
  portalUrl: 'https://www.rawajatikab.example/',
  timeZone: 'Asia/Jakarta',
  tagline: 'Portal contoh untuk pengujian.',
  color: '#0b5d4a',
  services: {
    lapor: link('LAPOR', 'https://lapor.example/'),
    ppid: link('PPID', 'https://ppid.example/'),
    satuData: link('Satu Data', 'https://data.example/'),
    jdih: link('JDIH', 'https://jdih.example/'),
  },
  securityContact: 'https://www.rawajatikab.example/keamanan',
});

/** The agency, with everything that machines read filled in. */
export const opd: Opd = {
  ...parse(opdFields, {
    name: 'Dinas Perpustakaan & Arsip',
    abbreviation: 'Dispusip',
    kind: 'dinas',
    status: 'confirmed',
    subdomain: 'dispusip',
    address: 'Jalan Aksara 1, Rawajati',
    postalCode: '62999',
    phone: '(0353) 000111',
    email: 'dispusip@rawajatikab.example',
    tagline: 'Buku dan arsip untuk semua warga.',
    social: [{ platform: 'instagram', handle: '@dispusip', url: 'https://instagram.example/dispusip' }],
  }),
  slug: 'dispusip',
};

/** The agency's own site on a fixed day. */
export const site: Site = {
  slug: 'dispusip',
  origin: 'https://dispusip.rawajatikab.example',
  regency,
  opd,
  today: '2026-11-24',
  contentRoot: 'file:///content/',
};

const foot = { unit: 'Bidang Layanan', published: '2026-11-02' };

function data<T extends ContentType>(type: T, value: object) {
  return valid(parseEntry(type, { summary: 'Ringkasan singkat untuk pengujian umpan.', ...foot, ...value }));
}

export const berita: Entry<'berita'> = {
  type: 'berita',
  id: '2026-11-02-lomba-baca',
  path: '/berita/2026-11-02-lomba-baca/',
  data: data(contentTypes.berita, {
    title: 'Lomba baca & tulis: 5 < 6 peserta',
    topics: ['pendidikan', 'budaya'],
    author: 'Tim Layanan',
    place: 'Balai Aksara',
    updated: '2026-11-05',
    corrections: [{ date: '2026-11-07', text: 'Jumlah peserta semula tertulis lima, yang benar enam.' }],
  }),
};

export const pengumuman: Entry<'pengumuman'> = {
  type: 'pengumuman',
  id: '2026-11-01-jam-layanan',
  path: '/pengumuman/2026-11-01-jam-layanan/',
  data: data(contentTypes.pengumuman, {
    title: 'Jam layanan baru',
    published: '2026-11-01',
    validUntil: '2026-12-31',
  }),
};

export const klarifikasi: Entry<'klarifikasi'> = {
  type: 'klarifikasi',
  id: '2026-10-20-denda-buku',
  path: '/klarifikasi/2026-10-20-denda-buku/',
  data: data(contentTypes.klarifikasi, {
    title: 'Kabar denda buku sejuta rupiah',
    published: '2026-10-20',
    claim: 'Setiap buku yang terlambat dikenai denda satu juta rupiah.',
    channel: 'grup WhatsApp',
    sourceUrl: 'https://kabar.example/denda',
    foundOn: '2026-10-19',
    verdict: 'hoaks',
    fact: 'Tidak ada denda keterlambatan.',
    evidence: [link('Tata tertib', 'https://dispusip.rawajatikab.example/halaman/tata-tertib/')],
    decidedBy: 'Kepala Bidang Layanan',
    replyText: 'HOAKS: Tidak ada denda keterlambatan buku.',
  }),
};

export const agenda: Entry<'agenda'> = {
  type: 'agenda',
  id: '2026-12-01-bedah-buku',
  path: '/agenda/2026-12-01-bedah-buku/',
  data: data(contentTypes.agenda, {
    title: 'Bedah buku; sejarah, jati, dan air',
    startsAt: '2026-12-01T09:00',
    endsAt: '2026-12-01T11:30',
    place: 'Aula, Jalan Aksara 1',
    organizer: 'Dinas Perpustakaan & Arsip: "Layanan"',
    openToPublic: true,
  }),
};

export const layanan: Entry<'layanan'> = {
  type: 'layanan',
  id: 'kartu-anggota',
  path: '/layanan/kartu-anggota/',
  data: data(contentTypes.layanan, {
    title: 'Kartu anggota',
    requirements: ['KTP'],
    procedure: ['Datang ke loket'],
    duration: { amount: 30, unit: 'menit' },
    fees: [
      { label: 'Warga', amount: 0 },
      { label: 'Kartu pengganti', amount: 5000 },
    ],
    product: 'Kartu anggota perpustakaan',
    complaints: { phone: '(0353) 000111' },
    online: true,
    onlineUrl: 'https://anggota.example/daftar',
    place: 'Loket 1',
  }),
};

export const dataset: Entry<'dataset'> = {
  type: 'dataset',
  id: 'koleksi',
  path: '/dataset/koleksi/',
  data: data(contentTypes.dataset, {
    title: 'Koleksi buku',
    concept: 'Jumlah judul buku yang dapat dipinjam.',
    measure: 'judul',
    coverage: { year: 2026, part: 'semester-1' },
    region: 'Kabupaten Rawajati',
    regionCode: '99.01',
    frequency: 'semesteran',
    lastUpdated: '2026-11-10',
    producer: 'Bidang Koleksi',
    license: 'CC BY 4.0',
    keywords: ['buku'],
    columns: [{ name: 'judul', type: 'bilangan-bulat', definition: 'Banyaknya judul', measure: 'judul' }],
    documents: [{ title: 'Koleksi per rak', file: './koleksi.csv' }],
  }),
};

export const kinerja: Entry<'kinerja'> = {
  type: 'kinerja',
  id: 'capaian-2025',
  path: '/kinerja/capaian-2025/',
  data: data(contentTypes.kinerja, {
    title: 'Capaian 2025',
    documentKind: 'capaian',
    period: { year: 2025 },
    indicators: [
      {
        name: 'Pengunjung perpustakaan',
        duty: 'baca',
        measure: 'orang',
        target: 1000,
        realization: 1100,
        better: 'naik',
        source: 'Buku tamu',
      },
    ],
    budget: { ceiling: 1_000_000, realization: 900_000 },
  }),
};

export const informasi: Entry<'informasi'> = {
  type: 'informasi',
  id: 'renja-2026',
  path: '/informasi/renja-2026/',
  data: data(contentTypes.informasi, {
    title: 'Renja 2026',
    category: 'berkala',
    holder: 'Sekretariat',
    producer: 'Sekretariat',
    producedAt: 'Januari 2026, Rawajati',
    form: 'softcopy',
    retention: '5 tahun',
  }),
};

/** The same entry with other values in its frontmatter. */
export function withData<E extends Entry>(entry: E, changes: Partial<E['data']>): E {
  return { ...entry, data: { ...entry.data, ...changes } };
}
