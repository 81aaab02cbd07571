import { setOf } from './words.ts';

/** Things and places that a photo may be of, for telling a subject from the name of a maker or a foreign word. */
export const things = setOf(`alun jembatan gedung kantor jalan pasar waduk embung bendungan bendung sungai kali
  bengawan desa dusun taman masjid gereja pura gapura tugu monumen stadion lapangan terminal stasiun sekolah kelas
  sawah kebun hutan air api goa gua gunung bukit pantai danau pendopo balai rumah museum perpustakaan posyandu
  halte trotoar drainase selokan irigasi tanggul jalur pohon bunga padi jagung kedelai tembakau bawang cabai salak
  belimbing pisang sapi kambing ayam ikan lele kucing burung mobil motor truk bus perahu traktor ambulans mesin
  pompa sumur pipa keran lampu tiang pagar dinding atap pintu meja kursi rak karung kain batik wayang keripik kopi
  beras gabah pupuk sampah banjir kebakaran longsor genangan asap hujan malam peta grafik tabel poster spanduk
  buku kartu papan rambu ruang loket toilet tangan panen karnaval pawai lomba`);

/** What every office has, and how people stand about in it. */
export const common = setOf(`kantor gedung ruang ruangan aula balai lapangan halaman tempat lingkungan kawasan
  wilayah area lobi kampus kelas hotel fasilitas sarana prasarana alat peralatan perlengkapan barang benda
  bangunan objek duduk berdiri berkumpul berbincang berbicara mengobrol bertemu menyimak mendengarkan
  memperhatikan tunggu server lahan bahan media tarif bursa neraca jam seleksi ujian wawancara lelang warisan
  cagar pondok pesantren sertifikat cenderamata aplikasi website situs sistem portal akun formulir berkas surat
  sekolah puluhan tiga empat lima enam tujuh delapan sembilan sepuluh belasan ratusan`);

/** What stands for many things: "kerajinan" may be a basket or a mask. */
export const kindsOfThing = setOf(`kerajinan kesenian makanan minuman kuliner tarian tari musik lagu seni pakaian
  busana senam oleh produk pertunjukan tanaman hewan benda olahraga permainan pameran bazar khitanan pengobatan`);

/** Words that sort a thing, and could stand beside any other. */
export const sorting =
  setOf(`lokal nasional regional unggulan andalan favorit khas pintar digital virtual modern kreatif inovatif
  edukatif edukasi budaya tradisional bersama kreasi indonesia foto`);

/** What shows a matter in signs: charts, forms, posters, screens. */
export const charts = setOf(`grafik diagram bagan peta tabel denah infografis infografik poster pamflet flyer
  brosur leaflet sampul cover alur edaran formulir tangkapan cuplikan screenshot spanduk baliho logo piagam
  pengumuman maklumat jadwal kalender piramida qr kode tampilan surat kartu lembar naskah`);

/** An emblem is described by whose it is. */
export const emblems = setOf('logo lambang maskot bendera');

/** First words of what every regency has, each with the words that may follow: "rumah sakit". */
export const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    rumah: 'sakit tangga makan',
    sumber: 'daya',
    kaki: 'lima',
    orang: 'tua',
    tangkapan: 'layar',
    cuplikan: 'layar',
    gotong: 'royong',
    kerja: 'bakti',
    upacara: 'bendera',
    merah: 'putih',
    gladi: 'bersih',
    tampak: 'depan samping belakang atas dekat',
  }).map(([first, seconds]) => [first, setOf(seconds)]),
);

/** Those of the pairs that people do. */
export const activities = setOf('gotong kerja upacara');
