import type { ContentType, Field, Fields } from '@opd/schema';
import { descriptions } from './news.ts';

/**
 * What an operator types into a field, and what is kept of it. A photo or a document is chosen: its value here is the
 * name under which it is kept.
 */
export type Sample = string | number | boolean | readonly Sample[] | Samples;
export type Samples = { readonly [name: string]: Sample };

const days: Readonly<Record<string, string>> = {
  eventDate: '2026-11-20',
  published: '2026-11-24',
  updated: '2026-11-25',
  reviewBy: '2027-11-24',
  lastUpdated: '2026-11-01',
};

const moments: Readonly<Record<string, string>> = {
  publishAt: '2026-11-24T07:30',
  startsAt: '2026-12-01T09:00',
  endsAt: '2026-12-01T12:30',
  until: '2027-12-31T23:00',
};

const numbers: Readonly<Record<string, number>> = { year: 2026, untilYear: 2030 };

const byFormat: Readonly<Record<string, string>> = {
  email: 'dinkes@bojonegorokab.go.id',
  phone: '(0353) 881350',
  url: 'https://www.bojonegorokab.go.id/contoh',
  // A duty of the OPD of the preview.
  slug: 'kesehatan-masyarakat',
  color: '#0B5D4A',
  'region-code': '35.22',
  hashtag: 'BojonegoroMelayani',
  domain: 'bojonegorokab.go.id',
};

/** Values that must fit others of the same entry, or the file beside it; by type and names of fields. */
const byPath: Readonly<Record<string, Sample>> = {
  'dataset.columns': [
    { ...column('Desa', 'teks'), codeList: 'Kode wilayah Kemendagri' },
    { ...column('Balita', 'bilangan-bulat'), measure: 'anak' },
  ],
  'dataset.chart': { form: 'batang', by: 'Desa', summary: 'jumlah', value: 'Balita' },
  'dataset.documents.file': 'berkas-dataset-1.csv',
  'dataset.revisions.date': '2026-11-01',
  'informasi.report.received': 40,
  'skm.answers': 'jawaban-survei.csv',
};

function column(name: string, type: string): Samples {
  return { name, type, definition: `Arti kolom ${name}.`, required: true, unique: true };
}

/** Makes something to type into every field of a type; no two photos and no two long texts are the same. */
export class SampleMaker {
  readonly #type: ContentType;
  #photos = 0;
  #documents = 0;
  #words = 0;

  constructor(type: ContentType) {
    this.#type = type;
  }

  /** Values of all fields of the type. */
  all(): Samples {
    return this.#fields(this.#type.fields, this.#type.name);
  }

  #fields(fields: Fields, path: string): Samples {
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => !left.has(name) && !left.has(`${path}.${name}`))
        .map(([name, field]) => [name, this.#sample(name, field, `${path}.${name}`)]),
    );
  }

  #sample(name: string, field: Field, path: string): Sample {
    const fitting = byPath[path];
    if (fitting !== undefined) return fitting;
    switch (field.kind) {
      case 'date':
        return days[name] ?? '2026-11-23';
      case 'datetime':
        return moments[name] ?? '2026-12-01T10:15';
      case 'number':
        return numbers[name] ?? Math.max(field.min ?? 0, 12);
      case 'boolean':
        return true;
      case 'select':
        return field.options?.[0]?.value ?? '';
      case 'list':
        return field.item ? [this.#sample(name, field.item, path)] : [];
      case 'text':
      case 'paragraph':
        return this.#text(name, field);
      default:
        return this.#fields(field.fields ?? {}, path);
    }
  }

  #text(name: string, field: Field): string {
    if (field.format === 'photo-file') {
      this.#photos += 1;
      return `foto-${this.#type.name}-${this.#photos}.webp`;
    }
    if (field.format === 'photo-description') return descriptions[this.#photos - 1] ?? '';
    if (field.format === 'document-file') {
      this.#documents += 1;
      return `berkas-${this.#type.name}-${this.#documents}.${field.extensions?.[0] ?? 'pdf'}`;
    }
    const known = byFormat[field.format ?? 'plain'];
    if (known !== undefined) return known;
    this.#words += 1;
    const words =
      name === 'title' ? `Contoh ${this.#type.labelSingular} yang lengkap` : `${field.label} ke-${this.#words}`;
    return words.length >= (field.min ?? 0) ? words : `${words}, ditulis lengkap dalam satu kalimat untuk warga.`;
  }
}

/** Ticked by nobody who wants to publish, or filled in only instead of something else. */
const left = new Set(['draft', 'decorative', 'decorativeReason', 'pengumuman.emergency.sites']);
