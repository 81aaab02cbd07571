import { setOf } from './words.ts';

/*
 * Nouns for people. A text that opens with one names a kind of person, and says nothing of a photo until somebody
 * does something, is somewhere or holds something.
 */

/** Titles of officials. */
export const titles = setOf(`bupati wabup gubernur wagub wali walikota presiden menteri camat lurah kades kepala
  wakil sekretaris sekda sekdin sekcam sekdes kadin kadis kaban kabag kabid kasi kasubbag kasubag plt plh pj pjs
  ketua direktur pimpinan pejabat asisten ajudan staf ahli kapolres kapolsek dandim danramil kajari danrem pangdam
  kapuskesmas kepsek forkopimda forkopimcam muspika bapak ibu pak bu bpk h hj drs dra ir dr prof letkol kol akbp
  akp mayor kapten kombes jenderal pembina inspektur`);

/** Heads of named agencies, shortened: "Kadisdik", "Kadinsos", "Kasatlantas". */
const shortTitle =
  /^(?:kadis|kadin|kaban|kabag|kabid|kasub(?:bag|bid)|kasat(?:pol|lantas|res)|kakan|kapus|sekdis|sekban)\p{L}*$/u;

/** Whether the word is the title of an official. */
export function isTitle(one: string): boolean {
  return titles.has(one) || shortTitle.test(one);
}

/** Titles that need no company to be an official: "kepala sapi" is none. */
export const plainTitles = setOf(`bupati wabup gubernur walikota presiden camat lurah kades sekda sekretaris ketua
  direktur wakil kadis kapolres dandim kapolsek`);

/** What follows "kepala" or "ketua" in a title, in any case. */
export const offices = setOf(`sekolah madrasah puskesmas pustu rsud upt uptd dusun lingkungan kampung cabang unit
  subbagian rt rw pelaksana harian tugas penjabat`);

/** People as an office or a programme counts them: no word that qualifies them ("tetap", "lapangan") can be seen. */
export const posts =
  setOf(`finalis pegawai karyawan karyawati staf staff peserta panitia pejabat penjabat anggota pengurus tim regu
  jajaran kader mitra tenaga petugas operator admin administrator narasumber pemateri pembicara moderator
  fasilitator pendamping panelis juri pemenang juara tamu undangan hadirin relawan pelaku penerima pemohon pelamar
  kandidat aparat aparatur asn pns pppk p3k cpns honorer thl pimpinan atasan bawahan manajer manajemen delegasi
  perwakilan utusan kontingen komunitas gapoktan poktan alumni lulusan responden pelanggan konsumen pengguna tutor
  instruktur pelatih duta pengelola penyelenggara pelaksana kontraktor rekanan investor donatur pembina pengawas
  penanggung pakar ahli analis auditor verifikator surveyor enumerator bendahara personel personil pengunjung
  peminat pendaftar penyedia stakeholder forkopimda forkopimcam muspika dirut dirjen kasatpol kalaksa rektor dekan
  jaksa hakim mantri notaris modin komandan koordinator komisioner panglima perwira bintara prajurit manager
  supervisor satpam sekuriti resepsionis teknisi kurir kasir pramusaji babinsa bhabinkamtibmas linmas hansip
  satlinmas presidium pemuka punggawa srikandi korban saksi pranata pasukan paskibraka ikatan himpunan persatuan
  serikat aliansi satgas satuan koperasi bumdes pkk ormas lsm paguyuban asosiasi organisasi karang dharma wajib
  juru penyandang pencari pelapor pengadu penghuni pemilik penjaga pemandu pembimbing pengajar penguji penilai
  pengamat penasihat penceramah pembawa penerjemah pengacara penelaah penggiat pegiat penggerak pemerhati kasubag
  kasubbag fungsional`);

/** People as they are met in the street. What they work with may be seen beside them ("petani tembakau"). */
export const folk =
  setOf(`kelompok rombongan barisan pasangan tani warga masyarakat penduduk rakyat orang anak ibu bapak emak
  lansia siswa siswi pelajar mahasiswa mahasiswi santri guru dosen murid petani nelayan pedagang perajin pengrajin
  pengusaha wirausaha bidan perawat dokter polisi tentara pemuda pemudi remaja balita bayi perempuan laki pria
  wanita keluarga difabel disabilitas penyuluh peternak pekerja buruh sopir nasabah pasien jemaah jamaah tokoh
  perangkat pengantin penumpang generasi orangtua wali yatim duafa dhuafa veteran atlet pesilat seniman seniwati
  penjual pembeli pengemudi pengendara tukang nenek kakek bocah umkm ukm ikm kiai kyai ustaz ustadz`);

/** Words before the one that names them. */
export const leads = setOf(`para semua seluruh segenap setiap beberapa sejumlah sekelompok sekumpulan sebagian
  calon mantan eks bekas purna seorang dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan belasan
  ratusan ribuan`);
