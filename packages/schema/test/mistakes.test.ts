import { describe, expect, it } from 'vitest';
import { contentTypes, fieldAt, parseEntry, parseFields, type TypeName, text } from '../src/index.ts';
import { fullExamples, photo } from './examples.ts';

/** What an operator typed wrong, where it is found, and the sentence that says so. */
const mistakes: readonly { type: TypeName; change: Record<string, unknown>; path: string; message: string }[] = [
  { type: 'berita', change: { title: '' }, path: 'title', message: 'Isian "Judul" wajib diisi.' },
  { type: 'berita', change: { title: null }, path: 'title', message: 'Isian "Judul" wajib diisi.' },
  {
    type: 'berita',
    change: { title: 'Hai' },
    path: 'title',
    message: 'Isian "Judul" terlalu singkat, paling sedikit 5 huruf.',
  },
  {
    type: 'berita',
    change: { title: 2026 },
    path: 'title',
    message: 'Isian "Judul" bukan teks; beri tanda kutip bila berisi angka atau tanggal.',
  },
  {
    type: 'berita',
    change: { author: 'Admin' },
    path: 'author',
    message: 'Isian "Penulis" berisi "Admin", bukan nama penulis.',
  },
  {
    type: 'berita',
    change: { topics: [] },
    path: 'topics',
    message: 'Isian "Topik" wajib diisi, paling sedikit 1.',
  },
  {
    type: 'berita',
    change: { topics: ['olahraga'] },
    path: 'topics.0',
    message: 'Isian "Topik" berisi "olahraga", bukan salah satu pilihan.',
  },
  {
    type: 'berita',
    change: { topics: ['sosial', 'sosial', 'sosial', 'sosial'] },
    path: 'topics',
    message: 'Isian "Topik" terlalu banyak, paling banyak 3.',
  },
  {
    type: 'berita',
    change: { tanggal: '2026-01-01' },
    path: 'tanggal',
    message: 'Isian "tanggal" tidak dikenal.',
  },
  {
    type: 'berita',
    change: { published: '15 April 2026' },
    path: 'published',
    message: 'Isian "Tanggal terbit" berisi "15 April 2026", bukan tanggal yang ada di kalender.',
  },
  {
    type: 'berita',
    change: { legacyId: 1.5 },
    path: 'legacyId',
    message: 'Isian "Nomor berita lama" bukan bilangan bulat.',
  },
  {
    type: 'berita',
    change: { cover: { ...photo, alt: ' ' } },
    path: 'cover.alt',
    message: 'Isian "Deskripsi foto" wajib diisi.',
  },
  {
    type: 'berita',
    change: { cover: { ...photo, alt: 'IMG_2034' } },
    path: 'cover.alt',
    message: 'Deskripsi foto masih berupa nama berkas.',
  },
  {
    type: 'berita',
    change: { cover: { ...photo, src: 'https://contoh.com/foto.jpg' } },
    path: 'cover.src',
    message: 'Berkas foto "https://contoh.com/foto.jpg" tidak dapat dipakai.',
  },
  {
    type: 'berita',
    change: { photos: [photo, { ...photo, people: ['Bupati'] }] },
    path: 'photos.1.relevance',
    message: 'Foto menampilkan pejabat tanpa alasan.',
  },
  {
    type: 'berita',
    change: { documents: [{ title: 'Naskah', file: '../naskah.pdf' }] },
    path: 'documents.0.file',
    message: 'Isian "Berkas" berisi "../naskah.pdf", bukan berkas yang boleh diunggah.',
  },
  {
    type: 'berita',
    change: { documents: [{ title: 'Naskah', file: './naskah.exe' }] },
    path: 'documents.0.file',
    message: 'Isian "Berkas" berisi "./naskah.exe", bukan berkas yang boleh diunggah.',
  },
  {
    type: 'berita',
    change: { sources: [{ label: 'Sumber', url: 'javascript:alert(1)' }] },
    path: 'sources.0.url',
    message: 'Isian "Alamat" berisi "javascript:alert(1)", bentuknya tidak benar.',
  },
  {
    type: 'pengumuman',
    change: { validUntil: '2026-04-01' },
    path: 'validUntil',
    message: 'Isian "Berlaku sampai" (2026-04-01) sebelum mulai berlaku (2026-04-15).',
  },
  {
    type: 'agenda',
    change: { endsAt: '2026-05-02T08:00' },
    path: 'endsAt',
    message: 'Isian "Selesai" (2026-05-02T08:00) tidak sesudah "Mulai" (2026-05-02T09:00).',
  },
  {
    type: 'agenda',
    change: { startsAt: '2026-05-02 09:00' },
    path: 'startsAt',
    message: 'Isian "Mulai" berisi "2026-05-02 09:00", bukan tanggal dan jam yang benar.',
  },
  {
    type: 'agenda',
    change: { openToPublic: 'ya' },
    path: 'openToPublic',
    message: 'Isian "Terbuka untuk umum" bukan ya atau tidak (true atau false).',
  },
  {
    type: 'layanan',
    change: { complaints: {} },
    path: 'complaints',
    message: 'Kontak pengaduan layanan kosong.',
  },
  {
    type: 'layanan',
    change: { fees: [{ label: 'Umum', amount: '10.000' }] },
    path: 'fees.0.amount',
    message: 'Isian "Jumlah (rupiah)" bukan angka.',
  },
  {
    type: 'layanan',
    change: { fees: [{ label: 'Umum', amount: -1 }] },
    path: 'fees.0.amount',
    message: 'Isian "Jumlah (rupiah)" berisi -1, paling kecil 0.',
  },
  {
    type: 'klarifikasi',
    change: { evidence: [] },
    path: 'evidence',
    message: 'Kesimpulan "hoaks" belum disertai bukti.',
  },
  {
    type: 'kinerja',
    change: { period: { year: 2029, untilYear: 2025 } },
    path: 'period.untilYear',
    message: 'Isian "Sampai tahun" (2025) tidak sesudah tahun mulai (2029).',
  },
  {
    type: 'informasi',
    change: { exclusion: undefined },
    path: 'exclusion',
    message: 'Informasi yang dikecualikan belum disertai uji konsekuensi.',
  },
  {
    type: 'informasi',
    change: { documents: [{ title: 'Rahasia', file: './rahasia.pdf' }] },
    path: 'documents',
    message: 'Informasi yang dikecualikan tidak boleh memuat berkas.',
  },
  {
    type: 'dataset',
    change: { regionCode: '3522' },
    path: 'regionCode',
    message: 'Isian "Kode wilayah" berisi "3522", bentuknya tidak benar.',
  },
  { type: 'galeri', change: { photos: [] }, path: 'photos', message: 'Isian "Foto" wajib diisi, paling sedikit 1.' },
];

describe('a mistake is told in Indonesian, at its place, with a mend', () => {
  it.each(mistakes)('$type: $message', ({ type, change, path, message }) => {
    const result = parseEntry(contentTypes[type], { ...fullExamples[type], ...change });
    const problems = result.ok ? [] : result.problems.map((problem) => ({ ...problem, path: problem.path.join('.') }));
    expect(problems).toEqual([{ path, message, help: expect.stringMatching(/\S{3,}/) }]);
  });

  it('tells all mistakes in one run, those across fields too', () => {
    const { title: _title, ...rest } = fullExamples.berita;
    const result = parseEntry(contentTypes.berita, { ...rest, author: 'admin', legacyId: 0 });
    const paths = result.ok ? [] : result.problems.map(({ path }) => path.join('.'));
    expect(paths.toSorted()).toEqual(['author', 'legacyId', 'title']);
  });

  it('says so when the whole is no group of fields', () => {
    for (const value of ['teks', 12, ['a']]) {
      const result = parseEntry(contentTypes.halaman, value);
      expect(result).toMatchObject({ ok: false, problems: [{ path: [], message: expect.stringContaining('bukan') }] });
    }
  });

  it('shows a group or a list by its name, since its text may be anything', () => {
    const odd = { toString: 'x' };
    const problems = [
      { path: ['topics', 0], message: 'Isian "Topik" berisi "(kelompok isian)", bukan salah satu pilihan.' },
    ];
    expect(parseEntry(contentTypes.berita, { ...fullExamples.berita, topics: [odd] })).toMatchObject({ problems });
    const time = [{ message: 'Isian "Mulai" berisi "(daftar)", bukan tanggal dan jam yang benar.' }];
    expect(parseEntry(contentTypes.agenda, { ...fullExamples.agenda, startsAt: [odd] })).toMatchObject({
      problems: time,
    });
  });

  it('names the fields there are when one is misspelt', () => {
    const fields = { nama: text({ label: 'Nama', hint: 'Nama kantor.' }) };
    const result = parseFields(fields, { nama: 'A', namaa: 'B' });
    const help = 'Maksudnya nama? Isian yang ada: nama.';
    expect(result).toMatchObject({ ok: false, problems: [{ path: ['namaa'], help }] });
    const far = parseFields(fields, { nama: 'A', tanggal: 'B' });
    const list = 'Hapus atau perbaiki ejaannya. Isian yang ada: nama.';
    expect(far).toMatchObject({ ok: false, problems: [{ path: ['tanggal'], help: list }] });
  });

  it.each([
    ['kesehatn', 'Maksudnya kesehatan\\? Pilih salah satu: '],
    ['Kesehatan', 'Maksudnya kesehatan\\? Pilih salah satu: '],
    ['kesheatan', 'Maksudnya kesehatan\\? Pilih salah satu: '],
    ['olahraga', 'Pilih salah satu: '],
  ])('names the nearest choice to %s', (topic, help) => {
    const result = parseEntry(contentTypes.berita, { ...fullExamples.berita, topics: [topic] });
    expect(result).toMatchObject({ ok: false, problems: [{ help: expect.stringMatching(`^${help}`) }] });
  });
});

describe('fieldAt', () => {
  it('follows objects and lists', () => {
    expect(fieldAt(contentTypes.berita.fields, ['photos', 3, 'alt'])?.format).toBe('photo-description');
    expect(fieldAt(contentTypes.berita.fields, ['cover', 'src'])?.format).toBe('photo-file');
    expect(fieldAt(contentTypes.berita.fields, ['documents', 0, 'file'])?.format).toBe('document-file');
  });

  it('finds nothing where there is no field', () => {
    expect(fieldAt(contentTypes.berita.fields, ['toString'])).toBeUndefined();
    expect(fieldAt(contentTypes.berita.fields, ['title', 'x'])).toBeUndefined();
    expect(fieldAt(contentTypes.berita.fields, [])).toBeUndefined();
  });
});
