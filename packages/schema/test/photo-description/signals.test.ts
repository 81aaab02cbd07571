import { describe, expect, it } from 'vitest';
import { type DescriptionContext, judgePhotoDescription, type RefusalSignal } from '../../src/index.ts';

const longButGood =
  'Peta Kabupaten Bojonegoro dengan 28 kecamatan; lima di tepi Bengawan Solo diarsir merah, tiga di kaki bukit selatan diarsir kuning, dan jalur evakuasi digambar sebagai garis hijau dari desa ke lapangan terdekat.';

interface Examples {
  readonly bad: readonly string[];
  /** Looks alike, and is good. */
  readonly good: readonly string[];
}

/** For each signal what it refuses, and what it must leave alone. A new signal without examples does not compile. */
const examples: Record<Exclude<RefusalSignal, keyof typeof contextual>, Examples> = {
  empty: { bad: ['', ' \n\t', '\u200b \u00ad', '\u3164', '\u2800'], good: ['Waduk Pacal saat surut'] },
  'too-long': {
    bad: ['sawah hijau di tepi sungai '.repeat(10), `Petani ${'x'.repeat(300)}`],
    good: [longButGood],
  },
  'copied-example': {
    bad: [
      'Petani memanen padi di sawah Desa Kanor',
      'petugas mengangkat sampah dari gorong-gorong di jalan teuku umar',
    ],
    good: ['Petani memanen padi di sawah Desa Tulungrejo'],
  },
  'no-words': { bad: ['...', '📸 ✨', '( )', '???'], good: ['Peta 📍 Pasar Kota'] },
  'digits-only': { bad: ['1', '12345', '1/3', '12.5'], good: ['Jembatan 40 meter di Desa Mori'] },
  'date-only': {
    bad: ['12 Maret 2024', 'Kamis (15/04/2021)', 'Pukul 09.00 WIB', 'Senin pagi'],
    good: ['Kalender libur Maret 2024', 'Plakat bertanggal 20 Oktober 2023'],
  },
  template: {
    bad: ['{{ alt }}', '[object Object]', '<b>Panen</b>', '![](a.jpg)', 'Panen &amp; tanam', '[alt]'],
    good: ['Suhu ruang vaksin < 8 derajat di layar termometer'],
  },
  'lorem-ipsum': { bad: ['Lorem ipsum dolor', 'sed ut perspiciatis unde'], good: ['Dolor dan Amet, dua sapi juara'] },
  'machine-text': {
    bad: ['Mungkin gambar 3 orang', 'May be an image of tree', 'No photo description available.'],
    good: ['Gambar mungkin palsu: tangkapan layar bercap HOAKS'],
  },
  placeholder: {
    bad: [
      'xxx',
      'tidak ada',
      'tes',
      'Insert Text Here!',
      'belum diisi',
      'Tulis deskripsi di sini',
      'n/a',
      'blm ada foto',
      'Gambar tidak tersedia',
    ],
    good: ['Petugas melakukan tes urine sopir bus', 'Peserta MTQ XXX membaca Al-Qur’an', 'Contoh formulir F-1.01'],
  },
  'keyboard-mash': {
    bad: ['asdfgh', 'asdasdasd', 'aaaaaaa', 'qwertyuiop', 'wkwkwk', 'bla bla bla', 'lkjsdflk sdlfkj', 'qwe asd zxc'],
    good: ['Papan nama SDN Papar', 'Kupu-kupu hinggap di bunga', 'Logo BPBD'],
  },
  'web-address': {
    bad: ['https://contoh.go.id/foto', 'www.contoh.go.id', 'Daftar di bit.ly/abc'],
    good: ['Poster ajakan melapor melalui lapor.go.id', 'Halaman muka situs bojonegorokab.go.id di ponsel'],
  },
  'file-name': {
    bad: ['IMG_2034', 'Panen raya.jpeg', 'foto-panen-jono', 'Cuplikan layar 2024-03-12 102241', 'C:\\foto\\a'],
    good: ['Anak-anak di Alun-Alun Bojonegoro', 'Logo WhatsApp', 'Perahu BPBD-TNI-POLRI di Desa Semambung'],
  },
  'private-number': {
    bad: ['Kartu atas nama warga 0000000000000000', 'Info WA +62 812-0000-0000'],
    good: ['Stiker nomor darurat 112 di pintu ambulans', 'Papan nomor telepon (0353) 881826'],
  },
  gambling: {
    bad: ['slot gacor maxwin', 'Bantuan link alternatif slot88', 'Situs judi terpercaya', 'slot gacor anti rungkad'],
    good: ['Mobil di slot parkir khusus', 'Spanduk "Berantas Judi Online" di lampu merah'],
  },
  credit: {
    bad: [
      ...['Foto: Istimewa', 'dok. humas', 'Foto oleh Budi Santoso', 'Sumber: Google', '© 2024 Pemkab'],
      ...['Foto: Humas Pemkab', 'Dok. Kominfo', '(Foto: Antara/Rahmad)', 'Foto: Siti Rahma', 'Sumber foto Radar Kota'],
    ],
    good: [
      ...['Sumber air Desa Jono', 'Foto: petani menanam padi di Jono', 'Fotografer dinas memotret keripik'],
      ...['Foto: Alun-Alun Bojonegoro', 'Foto: Jembatan Sosrodilogo', 'Gambar: Pasar Kota'],
    ],
  },
  'numbered-label': {
    bad: ['Dokumentasi Posyandu 3', 'Banner 1', 'Foto kegiatan (4)'],
    good: ['Siswa mencuci tangan di SDN Kadipaten 1', 'Bupati melantik pejabat eselon 3'],
  },
  'social-media': {
    bad: [
      ...['Cek link di bio ya', 'Klik gambar untuk memperbesar', '@dinkes', 'Jangan lupa like dan subscribe'],
      ...['Kunjungi stan UMKM', 'Petugas siap melayani Anda', 'Bersama kita bangun desa'],
    ],
    good: [
      'Poster "Siap melayani Anda" di loket',
      'Warga memindai kode QR pendaftaran',
      'Cek kesehatan gratis di Puskesmas Balen',
    ],
  },
  hashtags: {
    bad: ['#panenraya', 'Panen raya padi #panen #petani'],
    good: ['Poster lomba dengan tagar #KaliBersih dan #Jono', 'Spanduk "#KaliBersih #Jono" di jembatan'],
  },
  thanks: {
    bad: ['Terima kasih kepada para peserta', 'Alhamdulillah panen padi melimpah', 'Selamat Hari Raya Idulfitri'],
    good: [
      'Spanduk "Terima kasih, perawat" di pagar RSUD',
      'Syukuran nelayan di tepi Bengawan Solo',
      'Keranjang rotan Desa Mori',
    ],
  },
  generic: {
    bad: [
      ...['Foto kegiatan', 'Kegiatan berjalan lancar dan sukses', 'Apel pagi', 'Posyandu Header', 'Logo'],
      ...['Ruang Baca Icon', 'Poster kegiatan'],
    ],
    good: [...['Logo Kabupaten Bojonegoro', 'Kantor Camat Kanor', 'Peta rawan banjir Kecamatan Kanor', 'Logo PKK']],
  },
  vague: {
    bad: [
      // Matters, in a list or by their shape; a chart may be about them.
      ...['Inovasi Daerah', 'Kapasitas kepegawaian', 'Visi dan Misi', 'Digitalisasi pelayanan'],
      // One hint is not enough, and people who only stand about are one.
      ...['Gedung Kantor', 'Rumah Sakit', 'Pembangunan Desa', 'Gotong royong warga'],
    ],
    good: [
      ...['Grafik kemiskinan 2024', 'Tabel jadwal pelayanan', 'Infografis penerima beasiswa', 'Sampul laporan kinerja'],
      ...['Gedung DPRD', 'Beberapa orang duduk di perahu', 'Rumah Sakit Kartini', 'Pembangunan jembatan'],
      ...['Warga gotong royong', 'Kantor Dinas Perikanan', 'Pelabuhan lama'],
    ],
  },
  'event-label': {
    bad: [
      ...['Penyerahan Sertifikat', 'Sosialisasi stunting', 'Penyerahan SK PPPK', 'Kunjungan Komisi II'],
      // What is announced, and what is talked about, however long.
      ...['Kegiatan Pesantren', 'Foto kegiatan siswa Pramuka', 'Layanan Zakat', 'Upacara Hari Pahlawan'],
      ...['Sosialisasi pencegahan pernikahan dini bagi remaja', 'Rapat Majelis Wali Amanat Universitas Brawijaya'],
    ],
    good: [
      ...['Pelatihan membatik', 'Penyerahan sertifikat di Jono', 'Kegiatan donor darah di aula PMI'],
      ...['Kegiatan menanam bakau', 'Sosialisasi elpiji di Pasar Banjarejo', 'Kegiatan posyandu balita di balai desa'],
      ...['Rapat desa: warga berebut mikrofon', 'Pengerukan Kali Pacal', 'Lomba perahu naga'],
    ],
  },
  'office-only': {
    bad: ['Bupati Bojonegoro', 'camat kanor', 'Sambutan Kepala Dinas', 'Kepala Dinas Drs. H. Ahmad, M.Si.', 'Ibu Siti'],
    good: [
      'Sekretaris daerah membuka kotak aduan',
      'Camat memanen padi',
      'Kepala sapi diperiksa dokter hewan',
      'Ibu hamil',
      'Badan jalan ambles di Gondang',
    ],
  },
  'people-only': {
    bad: [
      // Of a post nothing can be seen until somebody acts, is somewhere or holds something.
      ...[
        'Petugas kebersihan',
        'Beberapa orang duduk',
        'Tim Penilai Lomba',
        'camat payung sekaki',
        'Karang Taruna',
        'Peserta Lomba',
      ],
      // A heading names; its verbs lack a prefix.
      ...['Petani Milenial Jono', 'UMKM Naik Kelas', 'Nelayan Indonesia Raya', 'Foto Pekerja Migran Aceh'],
      // A name in capitals is not to be seen.
      ...['Petani profesional JuruTani', 'Foto bersama OSIS SMKN 1 Rembang', 'Foto bersama pengurus baru Himpunan'],
    ],
    good: [
      ...['Petugas kebersihan menyapu jalan', 'Tim Penilai di kandang sapi', 'Petugas dengan rompi oranye'],
      ...[
        'Petani tembakau',
        'Pedagang sayur',
        'Ibu hamil',
        'Petani Tulungrejo memanen melon',
        'Kader posyandu menimbang',
      ],
      ...['Warga antre', 'Anak sapi baru lahir', 'Foto bersama 30 kader posyandu', 'Foto bersama di tepi waduk'],
      ...['Peserta mengikuti lomba egrang', 'Siswa upacara bendera', 'Kelompok hewan peliharaan'],
    ],
  },
  'foreign-language': {
    bad: [
      'Young woman smiling',
      'People sitting in a room',
      'Company team',
      'Foto de perfil',
      'Vue de la ville',
      'Read more',
    ],
    good: ['Job Fair 2024', 'Bus Trans Jatim', 'Logo Google Play', 'Pelatihan las listrik', 'Rest area Kedungadem'],
  },
  capitals: {
    bad: ['PETUGAS MENYEMPROT GUDANG', 'PELAYANAN KTP KELILING'],
    good: ['Loket DPMPTSP, BPJS, dan SAMSAT', 'Papan "DILARANG MEMBUANG SAMPAH KE SUNGAI" di jembatan'],
  },
  'english-prefix': { bad: ['image of rapat', 'A photo of farmers in Jono'], good: ['Image processing di lab SMKN 2'] },
  'keyword-stuffing': {
    bad: ['wisata bojonegoro, kuliner bojonegoro, hotel bojonegoro', 'banjir banjir banjir kota'],
    good: ['Peta Desa Sekar, Desa Klino, Desa Bareng', 'Ikan nila, ikan lele, dan ikan gurami di ember merah'],
  },
  'too-short': {
    // The rest only praises or sorts the one thing, or is what a screen reader says already.
    bad: ['Sawah', 'Alun-Alun', 'ab cd', 'Kerajinan Unggulan', 'Kuliner Khas', 'Rumah Nyaman', 'Foto TPS'],
    good: ['Logo PKK', 'Kayangan Api', 'Jalan rusak', 'Kerajinan bambu', 'Dapur umum', 'Durian lokal', 'Mobil dinas'],
  },
};

/** Signals that compare with what stands around the photo: refused with this context, accepted without. */
const contextual = {
  'title-copy': [
    ['DLH tanam 500 pohon.', { title: 'DLH Tanam 500 Pohon' }],
    ['Foto: Jembatan Kedewan selesai', { title: 'Jembatan Kedewan Selesai' }],
  ],
  duplicate: [
    ['Warga menerima sembako 3', { otherDescriptions: ['Pasar Kota', 'Warga menerima sembako 1'] }],
    ['2. Pelatihan las di BLK', { otherDescriptions: ['1. Pelatihan las di BLK'] }],
    ['warga antre, di teras', { otherDescriptions: ['Warga antre di teras'] }],
  ],
  'caption-copy': [['Pengerukan Kali Tidu', { caption: 'Pengerukan Kali Tidu.' }]],
  'file-name-copy': [['Panen padi Jono', { fileName: './panen-padi_jono_2.webp' }]],
} as const satisfies Partial<Record<RefusalSignal, readonly (readonly [string, DescriptionContext])[]>>;

const rows = Object.entries(examples);

describe('each signal of a bad description', () => {
  it.each(rows.flatMap(([signal, { bad }]) => bad.map((text) => [signal, text])))('%s: %j', (signal, text) => {
    expect(judgePhotoDescription(text)).toMatchObject({ ok: false, signal });
  });

  it.each(rows.flatMap(([signal, { good }]) => good.map((text) => [signal, text])))('not %s: %j', (_signal, text) => {
    expect(judgePhotoDescription(text)).toMatchObject({ ok: true });
  });

  it.each(
    Object.entries(contextual).flatMap(([signal, cases]) =>
      cases.map(([text, context]) => ({ signal, text, context })),
    ),
  )('$signal: $text', ({ signal, text, context }) => {
    expect(judgePhotoDescription(text)).toMatchObject({ ok: true });
    expect(judgePhotoDescription(text, context)).toMatchObject({ ok: false, signal });
  });
});

describe('what only resembles its surroundings', () => {
  it.each<[string, DescriptionContext]>([
    ['Petani Jono memanen padi dengan mesin merah', { title: 'Petani Jono memanen padi' }],
    ['Grafik pengunjung museum 2023', { otherDescriptions: ['Grafik pengunjung museum 2022'] }],
    ['Posyandu Melati di RT 03', { otherDescriptions: ['Posyandu Melati di RT 01'] }],
    [
      'Jalan beton baru di antara sawah Desa Sukowati',
      { fileName: 'jalan-beton-baru-di-antara-sawah-desa-sukowati.webp' },
    ],
    ['Nelayan menebar jala', { title: '', caption: '', fileName: '', otherDescriptions: [''] }],
  ])('%j with %j is accepted', (text, context) => {
    expect(judgePhotoDescription(text, context)).toMatchObject({ ok: true });
  });

  it('office and name are enough under a portrait, and only there', () => {
    const name = 'Camat Kanor Budi Santoso';
    expect(judgePhotoDescription(name, { kind: 'potret' })).toEqual({ ok: true });
    expect(judgePhotoDescription(name, { kind: 'seremonial' })).toMatchObject({ signal: 'office-only' });
    expect(judgePhotoDescription('Bupati Bojonegoro', { kind: 'potret' })).toMatchObject({ signal: 'office-only' });
  });
});

describe('what is accepted with a warning', () => {
  it.each([
    ['Gambar petugas memeriksa jentik di bak mandi', '"foto" atau "gambar"'],
    ['Ibu camat yang cantik menyapa perajin batik', 'menilai'],
    ['Petani memegang ikan lele 😊', 'emoji'],
    ['Foto: Alun-Alun Bojonegoro', '"foto" atau "gambar"'],
    [longButGood, 'panjang'],
  ])('%j: %s', (text, reason) => {
    const judgement = judgePhotoDescription(text);
    expect(judgement).toMatchObject({ ok: true, warning: { reason: expect.stringContaining(reason) } });
  });

  it.each(['Foto udara sawah di Kecamatan Malo', 'Gambar kerja jembatan gantung', 'Anak menggambar kapal'])(
    '%s needs none',
    (text) => {
      expect(judgePhotoDescription(text)).toEqual({ ok: true });
    },
  );
});
