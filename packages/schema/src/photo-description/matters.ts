import { setOf } from './words.ts';

/*
 * What an office deals with and nobody can see: "inovasi", "kepegawaian". A chart, a poster or a paper can be about it.
 */

/** Matters in words of any shape. */
export const matters = setOf(`unggulan andalan publik visi misi motto moto tujuan sasaran strategi aturan hukum
  kinerja mutu kompetensi potensi peran komitmen semangat tema topik isu urusan tugas fungsi tupoksi wewenang hak
  prosedur standar syarat statistik terkini aktual populer sejarah kontak unduhan nyata aksi gerakan kampanye
  asistensi transparansi ekonomi sosial budaya politik nasional regional lokal global internasional tingkat level
  kategori jenis bentuk rencana anggaran capaian target indikator indeks nilai skor rapor usaha bisnis mandiri
  mikro menengah makro tetap kontrak honorer binaan teladan senior junior manfaat magang lolos lulus terampil
  angkatan periode maju makmur sejahtera bersatu muda milenial aktif inti pokok umumnya sekitar setempat
  wilayahnya sipil negeri negara dewan komisi majelis pusat cabang ranting unit divisi departemen lembaga yayasan
  agama adat pribadi teknologi digital sdm iptek formal informal struktural fungsional minimal maksimal optimal
  tertentu operasional profesional milik terbaik favorit harapan laporan manusia khas tradisional massal gratis
  mendadak gabungan serbaguna akbar karya ulang vertikal aset zona dampak kondisi keadaan posisi hal perihal cara
  langkah upaya solusi masalah hambatan tantangan peluang ancaman risiko akses promosi karier karir gaji tunjangan
  honor retribusi izin lisensi arsip dasar landasan acuan pedoman panduan petunjuk juknis juklak tips tutorial
  referensi kurikulum ilmu wawasan ilmiah riset kajian analisis analisa survei survey temuan saran kritik masukan
  aduan keluhan respon respons tanggapan siaran rilis kabar info warta opini kolom rubrik mental moral karakter
  akhlak rohani jasmani efisien akuntabel transparan loyal kompeten harmonis berakhlak sigap cepat tepat mudah
  murah medis klinis strategis konsep model pola metode ringkasan ikhtisar rekap daftar list tata kelola manajemen
  daring luring online offline virtual hybrid bangsa republik merdeka pancasila indonesia infrastruktur jasa
  pariwisata hidup pangan industri energi catatan olahraga bukti doktrin ideologi konstitusi sumpah pleno
  paripurna sidang outbound gathering coffee morning family purna juang bela wisata`);

/** What campaigns are about. It can be drawn, but hardly be seen. */
export const topics = setOf(`stunting narkoba pemilu pilkada hiv aids dbd tbc korupsi gratifikasi pungli covid
  inflasi bencana radikalisme terorisme intoleransi hoaks judol pinjol kekerasan bullying perundungan ispa
  tuberkulosis hipertensi diabetes pajak zakat wakaf iklim emisi rokok gizi sanitasi indonesia`);

/** Work on something that ought to be named. */
export const works = setOf(`pembangunan perbaikan renovasi rehabilitasi pemeliharaan`);

/** Nouns made by circumfix, and loanwords: "pemberdayaan", "optimalisasi". */
const shape = /^(?:pe\p{L}{4,}an|ke\p{L}{4,}an|\p{L}{3,}(?:asi|itas|isme|tif|sif))$/u;

/** What has that shape and can be seen. */
const visible = setOf(`perempuan pegunungan pekarangan persawahan pelabuhan perkampungan permukiman pemukiman
  pertokoan perumahan perlintasan pemakaman persimpangan pertigaan perempatan peternakan perkebunan penggilingan
  penginapan percetakan pengecoran pengaspalan pengerukan penebangan pembongkaran pemotongan penyemprotan
  penanaman pemasangan penggalian pengangkutan penjemuran pembakaran penyembelihan pemadaman penyulingan
  pemangkasan pembersihan penyiraman pembibitan pembenihan pemandian pemancingan pelantang pelataran perahu
  pertandingan perlombaan pertunjukan pementasan peralatan perosotan pelaminan pekuburan perbukitan perairan
  pepohonan pertambangan pengeboran pengungsian kendaraan kebakaran kecelakaan kekeringan kebanjiran kerusakan
  keramaian kemacetan kerajinan kesenian kerumunan kejuaraan kelapangan ketupatan irigasi vaksinasi imunisasi
  instalasi fumigasi demonstrasi dekorasi fondasi pondasi vegetasi evakuasi transportasi kompensasi lokomotif
  disabilitas universitas amunisi stasi`);

/** Whether the word has the shape of a matter, and is none that can be seen. */
export function isMatterShaped(one: string): boolean {
  return shape.test(one) && !visible.has(one);
}
