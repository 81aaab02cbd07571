import { wordsOf } from './normalise.ts';

/*
 * Words as data. They count only in sum: a description is refused when it holds nothing but words of these lists,
 * so a word may be listed although good descriptions use it too ("apel", "peserta", "tes").
 */

const setOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** Words that hold a sentence together. */
const functionWords = `yang dan atau di ke dari pada untuk dengan dalam saat ketika waktu sewaktu selama adalah
  ialah merupakan oleh bersama sama serta para kami kita kamu anda saya mereka ini itu tersebut tadi nya sudah
  telah akan sedang masih belum tidak bukan ada juga agar bagi tentang secara sebagai seperti sebuah suatu seorang
  beberapa banyak semua seluruh berbagai setiap setelah sesudah usai sebelum sampai hingga atas bawah depan
  belakang samping sini situ sana berikut lain lainnya dll dst sdh yg dgn utk dlm pd tsb nih ya yuk lagi saja
  hanya dapat bisa satu dua the a an of in at on and or for with this that is are to from by`;

/** Words for the picture itself: a screen reader says "gambar" already. */
const pictureWords = `foto fotonya photo photos photograph gambar gambaran image images picture pictures pic pics
  img potret dokumentasi dok dokumen ilustrasi infografis infografik poster pamflet flyer brosur banner spanduk
  baliho slide hero thumbnail thumb cover sampul logo ikon icon lambang grafik diagram bagan tabel peta denah
  lokasi tangkapan cuplikan layar screenshot galeri album berita artikel konten lampiran struktur susunan
  organisasi kelembagaan page header footer sidebar wallpaper background design desain video klip caption alt teks
  text keterangan deskripsi judul nama data tampilan full selfie swafoto tampak terlihat menunjukkan menampilkan
  memperlihatkan utama tambahan pelengkap pendukung terkait terbaru baru lama fix final revisi rev edit copy
  salinan versi no nomor ke isi diisi kosong contoh sesi insert here bersama berfoto difoto foto2 foto-foto group
  avatar profil profile post posting fitur feature menu preview pratinjau unggahan upload diperbesar diperkecil
  perbesar besar kecil ukuran penuh contohnya pengguna user admin produk product item`;

/** Events and what is always said of them: they look alike in every office. */
const eventWords = `kegiatan giat acara event events suasana momen momentum agenda rapat rakor koordinasi meeting
  pertemuan apel upacara bendera gotong royong bakti hut harjad jadi ri sambutan arahan pidato pengarahan materi
  pemaparan paparan presentasi pembukaan penutupan pelaksanaan penyelenggaraan penyerahan penandatanganan bantuan
  simbolis simbolik penghargaan kunjungan kunker kerja studi banding sosialisasi bimtek bimbingan teknis workshop
  seminar lokakarya pelatihan diklat diskusi dialog audiensi silaturahmi silaturahim halal bihalal evaluasi
  monitoring monev pembinaan pendampingan persiapan rangkaian puncak peringatan perayaan syukuran resmi dinas
  internal lintas sektor sektoral sektornya rutin mingguan bulanan tahunan harian pagi siang sore malam hari
  minggu tahun today now wib program pekerjaan hasil hasilnya proses layanan pelayanan menghadiri mengikuti
  melaksanakan mengadakan menggelar dilaksanakan dilakukan diadakan digelar diselenggarakan dihadiri diikuti
  dibuka ditutup berlangsung berjalan berakhir selesai memberikan memberi menyampaikan menerima membuka menutup
  memimpin penyampaian tertib aman lancar sukses baik khidmat khusyuk meriah semarak antusias antusiasme kondusif
  kekeluargaan keakraban hangat penuh kendala tanpa bermanfaat luar biasa lengkap singkat umum khusus serah terima
  jabatan pelantikan peresmian launching forum musyawarah kolaborasi sinergi kerjasama kebersamaan pose berpose
  tasyakuran ramah tamah opening closing ceremony training visit perdana tahap lanjutan lanjut pertama kedua
  ketiga terakhir penting spesial berkesan seru positif produktif inspiratif bersejarah sederhana gembira ceria
  bahagia hikmat khidmad lancarnya suksesnya jaya`;

/** Those who attend, in words that fit any office. */
const attendantWords = `peserta narasumber pemateri pembicara moderator panitia tamu undangan hadirin jajaran
  pegawai karyawan karyawati staf tim rombongan anggota pengurus bapak ibu pak bu sdr saudara orang people hadir
  yth`;

/** Kinds of office, without a name. A named one may be a good label: "Logo PKK". */
const organisationWords = `dinas badan bagian bidang seksi sekretariat instansi opd skpd pemda pemerintah kabupaten
  daerah kecamatan kelurahan desa provinsi kota humas`;

/** Titles of officials. */
const titleWords = `bupati wabup gubernur wagub wali walikota presiden menteri camat lurah kades kepala wakil
  sekretaris sekda sekdin sekcam sekdes kadin kadis kaban kabag kabid kasi kasubbag kasubag plt plh pj pjs ketua
  direktur pimpinan pejabat asisten ajudan staf ahli kapolres kapolsek dandim danramil kajari danrem pangdam
  kapuskesmas kepsek forkopimda forkopimcam muspika bapak ibu pak bu bpk h hj drs dra ir dr prof letkol kol akbp
  akp mayor kapten kombes jenderal pembina inspektur`;

/** Leftovers and refusals to describe. */
const fillerWords = `n/a na n null nil undefined none nan tbd todo tba nihil kosong xxx xx test tes testing tester
  coba percobaan dummy sample contoh placeholder untitled unnamed default belum menyusul nanti segera diproses
  coming soon idem sda sama lihat cek ketik tulis masukkan isikan isi diisi insert here tidak ada tanpa available
  no deskripsinya judulnya fotonya asdf qwerty`;

/** Words that only machines write into file names. */
const machineWords = `img dsc dscf dscn dcim pxl vid mvimg wa dji gopr received fb unnamed untitled copy salinan
  thumb thumbnail scaled cropped resized artboard frame hqdefault maxresdefault`;

/** What programs put into file names. Beside a number they prove one; alone they may be the subject. */
const makerWords = `screenshot screen shot cuplikan tangkapan jepretan scan scanned scanner image images photo
  download compressed whatsapp telegram canva adobe picsart snapchat inshot camscanner pukul at`;

/** Days, months and what surrounds a date. */
const dateWords = `senin selasa rabu kamis jumat jum at sabtu minggu ahad januari februari pebruari maret april
  mei juni juli agustus september oktober november nopember desember jan feb mar apr jun jul agu ags agt sep sept
  okt nov des january february march may june july august october december monday tuesday wednesday thursday
  friday saturday sunday tanggal tgl hari bulan tahun pukul jam wib wita wit pagi siang sore malam am pm sd s d m
  h hijriah masehi`;

const creditWords = `humas dok dokumentasi istimewa ist pribadi google internet antara pemkab pemda pemprov dinas
  kominfo diskominfo dinkominfo panitia instagram facebook twitter tiktok youtube freepik unsplash pexels pixabay
  canva wikipedia wikimedia shutterstock detik kompas tribun jawapos redaksi fotografer photographer photo foto by
  oleh on via prokopim protokol net warga netizen kontributor`;

const loremWords = `lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut
  labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea
  commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur
  perspiciatis unde omnis iste natus error voluptatem accusantium doloremque laudantium totam rem aperiam
  excepteur sint occaecat`;

/** Words for a place on a web page. One noun beside them ("Posyandu Header") names a slot of the layout. */
const slotWords = `image images img picture pic photo header footer banner hero slide slider carousel thumbnail
  thumb icon ikon cover post page avatar profile profil background wallpaper gallery placeholder default product
  produk`;

/** What follows "kepala" or "ketua" in a title, in any case. */
const officeWords = `sekolah madrasah puskesmas pustu rsud upt uptd dusun lingkungan kampung cabang unit subbagian
  rt rw pelaksana harian tugas penjabat`;

/** Words that open the name of an event. The name of an event is not yet a sight. */
const eventHeadWords = `kegiatan acara suasana rapat sosialisasi pelatihan apel penyerahan kunjungan pembukaan
  penutupan peringatan pelantikan peresmian seminar workshop lokakarya bimtek evaluasi monitoring pembinaan
  audiensi silaturahmi sambutan arahan dokumentasi rakor giat agenda momen event pelaksanaan musyawarah`;

export const joiners = setOf(functionWords);
export const eventHeads = setOf(eventHeadWords);
export const slots = setOf(slotWords);
export const offices = setOf(officeWords);
export const fillers = setOf(fillerWords);
export const titles = setOf(titleWords);
export const machine = setOf(machineWords);
export const makers = setOf(makerWords);
export const dates = setOf(dateWords);
export const credits = setOf(creditWords);
export const lorem = setOf(loremWords);

/** Nothing in any of these says what is to be seen. */
export const empty = setOf(
  [functionWords, pictureWords, eventWords, attendantWords, organisationWords, fillerWords].join(' '),
);

/** Words that a list of places repeats for good reason. */
export const repeatable = setOf(`${functionWords} desa dusun kelurahan kecamatan kabupaten jalan rt rw kepala`);

/** Words of praise: what one person sees in another. */
export const praise = setOf(`cantik tampan ganteng anggun gagah menawan mempesona memesona ramah hebat merakyat tercinta
  terbaik indah keren elok peduli bijaksana dermawan kebanggaan mengagumkan`);

/** Whether a list holds the word, also with the ending "-nya" ("hasilnya"). */
export function holds(list: ReadonlySet<string>, one: string): boolean {
  return list.has(one) || (one.endsWith('nya') && list.has(one.slice(0, -3)));
}
