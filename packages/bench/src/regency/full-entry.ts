import { isTypeName, lifeEvents, type TypeName } from '@opd/schema';

/** An entry of any type, as it is written into `index.mdx`. */
export interface FullEntry {
  readonly type: TypeName;
  /** Its folder. */
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Of a thousand entries of an OPD that keeps up with everything, how many are of which type. What is left is news.
 */
const shares: Readonly<Partial<Record<TypeName, number>>> = {
  pengumuman: 100,
  agenda: 100,
  layanan: 40,
  klarifikasi: 40,
  kinerja: 40,
  informasi: 60,
  dataset: 20,
};

/** The type of an OPD's entry. @param index of the entry within its OPD, from 0; every thousand is alike. */
export function typeAt(index: number): TypeName {
  // Spread over the thousand, so that a small regency has entries of every type too.
  let rest = (index * 389) % 1000;
  for (const [type, share] of Object.entries(shares)) {
    if (rest < share && isTypeName(type)) return type;
    rest -= share;
  }
  return 'berita';
}

/**
 * One entry of an OPD.
 * @param opd number of the OPD.
 * @param index of the entry within its OPD, from 0.
 * @param photo file name of the photo beside it, which news has.
 */
export function fullEntry(opd: number, index: number, photo: string): FullEntry {
  const type = typeAt(index);
  const seed = opd * 10_000 + index;
  const day = dayOf(seed);
  return {
    type,
    id: `${day}-${type}-${seed}`,
    fields: {
      title: `Contoh ${type} nomor ${seed} tentang pekerjaan kantor bagi warga desa`,
      summary: `Isi buatan nomor ${seed} untuk mengukur kecepatan; panjangnya seperti ringkasan yang biasa ditulis operator.`,
      ...own(type, seed, day, photo),
      unit: 'Bidang Pengukuran',
      published: day,
      example: true,
    },
  };
}

/** A day of the five years before the build. */
function dayOf(seed: number): string {
  return new Date(Date.UTC(2021, 10, 25 + ((seed * 7919) % 1820))).toISOString().slice(0, 10);
}

const topics = ['pertanian', 'kesehatan', 'pendidikan', 'sosial', 'ekonomi', 'lingkungan'];
const verdicts = ['hoaks', 'tidak-akurat', 'menyesatkan', 'benar'];
const documentKinds = ['renja', 'iku', 'perjanjian-kinerja', 'dpa', 'capaian', 'lkjip'];
const categories = ['berkala', 'serta-merta', 'setiap-saat'];
const durations = [
  { amount: 30, unit: 'menit' },
  { amount: 2, unit: 'jam' },
  { amount: 3, unit: 'hari-kerja' },
  { amount: 14, unit: 'hari-kerja' },
];
const law = { kind: 'Undang-Undang', number: '25', year: 2009, about: 'Pelayanan Publik' };

function own(type: TypeName, seed: number, day: string, photo: string): Readonly<Record<string, unknown>> {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(seed / 7) % items.length];
  switch (type) {
    case 'berita':
      return {
        topics: [pick(topics)],
        author: 'Tim Ukur',
        cover: { src: `./${photo}`, alt: `Warga memanen padi di sawah pada kegiatan ke-${seed}`, kind: 'hasil' },
      };
    case 'pengumuman':
      return { validFrom: day, validUntil: `${Number(day.slice(0, 4)) + 1}${day.slice(4, 8)}01` };
    case 'agenda':
      return {
        startsAt: `${seed % 5 === 0 ? '2027' : day.slice(0, 4)}${day.slice(4, 8)}15T09:00`,
        endsAt: `${seed % 5 === 0 ? '2027' : day.slice(0, 4)}${day.slice(4, 8)}15T11:30`,
        place: 'Pendopo Kabupaten Ukur',
        organizer: 'Dinas Ukur',
        openToPublic: true,
      };
    case 'layanan':
      return {
        lifeEvents: [lifeEvents[seed % lifeEvents.length]?.value, lifeEvents[(seed + 5) % lifeEvents.length]?.value],
        requirements: ['KTP asli', 'Surat pengantar desa'],
        procedure: ['Datang ke loket', 'Serahkan berkas', 'Terima hasil'],
        duration: pick(durations),
        fees: [{ label: 'Semua warga', amount: seed % 4 === 0 ? 5000 : 0 }],
        product: 'Surat keterangan',
        complaints: { phone: '112' },
        legalBases: [law],
      };
    case 'klarifikasi':
      return {
        claim: 'Beredar kabar buatan bahwa layanan ditutup selamanya.',
        channel: 'grup WhatsApp',
        foundOn: day,
        verdict: pick(verdicts),
        fact: `Layanan tetap buka seperti biasa. Keterangan buatan nomor ${seed} ini sepanjang satu alinea yang biasa.`,
        evidence: [{ label: 'Portal resmi', url: 'https://ukurkab.go.id/' }],
        decidedBy: 'Bidang Pengukuran',
        replyText: `${pick(verdicts) === 'tidak-akurat' ? 'Informasi ini tidak akurat: ' : 'HOAKS: '}Layanan tetap buka.`,
      };
    case 'kinerja':
      return {
        documentKind: pick(documentKinds),
        period: { year: Number(day.slice(0, 4)) },
        indicators: [
          {
            ...{ name: 'Layanan yang selesai tepat waktu', measure: 'persen', target: 90, realization: 88.5 },
            ...{ better: 'naik', source: 'Rekapitulasi buatan' },
          },
        ],
      };
    case 'informasi':
      return {
        category: pick(categories),
        holder: 'Sekretariat',
        producer: 'Bidang Pengukuran',
        producedAt: `${day.slice(0, 4)}, Ukur`,
        form: 'softcopy',
        retention: '5 tahun',
        url: 'https://ukurkab.go.id/',
      };
    case 'dataset':
      return {
        concept: 'Jumlah buatan menurut desa.',
        method: 'Rekapitulasi.',
        measure: 'orang',
        coverage: { year: Number(day.slice(0, 4)) },
        region: 'Kabupaten Ukur',
        regionCode: '99.01',
        frequency: 'tahunan',
        lastUpdated: day,
        producer: 'Bidang Pengukuran',
        steward: 'Dinas Ukur',
        license: 'CC BY 4.0',
        canonicalUrl: 'https://data.ukurkab.go.id/',
        keywords: ['ukur'],
        columns: [{ name: 'desa', type: 'teks', definition: 'Nama desa.' }],
        documents: [{ title: 'Data buatan (CSV)', file: './data.csv' }],
      };
    default:
      throw new Error(`Unexpected type \`${type}\`, expected one that has a share`);
  }
}
