import { type Opd, opdFields, type Regency, regencyFields } from '@opd/registry';
import { type ContentType, contentTypes, type EntryData, type Fields, parseEntry, parseFields } from '@opd/schema';
import type { SharedEntry } from '../../src/social/index.ts';

/** An invented office of an invented regency, and what it shares. Nothing in it exists. */

const parse = <F extends Fields>(fields: F, value: unknown) => {
  const result = parseFields(fields, value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const link = { label: 'Laman contoh', url: 'https://contohkab.go.id/' };

export const regency: Regency = parse(regencyFields, {
  name: 'Kabupaten Contoh',
  shortName: 'Contoh',
  government: 'Pemerintah Kabupaten Contoh',
  province: 'Jawa Contoh',
  regionCode: '99.01',
  domain: 'contohkab.go.id',
  portalUrl: 'https://contohkab.go.id/',
  timeZone: 'Asia/Jakarta',
  tagline: 'Portal contoh untuk pengujian.',
  color: '#0b5d4a',
  services: { lapor: link, ppid: link, satuData: link, jdih: link },
  securityContact: 'https://contohkab.go.id/keamanan',
});

export const opd: Opd = {
  ...parse(opdFields, {
    name: 'Dinas Perpustakaan dan Arsip',
    abbreviation: 'Dispusip',
    kind: 'dinas',
    status: 'confirmed',
    subdomain: 'dispusip',
    social: [
      { platform: 'instagram', handle: '@dispusip', url: 'https://www.instagram.com/dispusip/' },
      { platform: 'x', handle: '@dispusip', url: 'https://x.com/dispusip' },
    ],
  }),
  slug: 'dispusip',
};

function data<T extends ContentType>(type: T, value: object): EntryData<T> {
  const foot = { unit: 'Bidang Layanan', published: '2026-11-02', summary: 'Ringkasan singkat untuk pengujian.' };
  const result = parseEntry(type, { ...foot, ...value });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export const news = {
  type: 'berita',
  data: data(contentTypes.berita, {
    title: 'Perpustakaan keliling mendatangi tiga dusun',
    summary: 'Mobil perpustakaan membawa 400 buku ke tiga dusun. Jadwalnya setiap Selasa sampai Desember.',
    topics: ['pendidikan', 'pelayanan-publik'],
    author: 'Tim Layanan',
    cover: {
      src: './mobil.webp',
      alt: 'Enam anak memilih buku dari rak di sisi mobil perpustakaan di halaman balai dusun',
      credit: 'Bidang Layanan',
      kind: 'layanan',
    },
  }),
} satisfies SharedEntry;

export const clarification = {
  type: 'klarifikasi',
  data: data(contentTypes.klarifikasi, {
    title: 'Peminjaman buku tetap gratis',
    claim: 'Setiap buku yang terlambat dikenai denda satu juta rupiah.',
    channel: 'grup WhatsApp',
    foundOn: '2026-10-19',
    verdict: 'hoaks',
    fact: 'Tidak ada denda keterlambatan. Peminjam yang terlambat hanya diingatkan lewat pesan.',
    evidence: [link],
    decidedBy: 'Kepala Bidang Layanan',
    replyText: 'HOAKS: tidak ada denda keterlambatan buku di perpustakaan.',
  }),
} satisfies SharedEntry;
