import { wordsOf } from './normalise.ts';

/*
 * Words as data. They count only in sum: a description is refused when it holds nothing but words of these lists,
 * so a word may be listed although good descriptions use it too ("apel", "peserta", "tes").
 */

/** A list of words as a set. */
export const setOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** Words that hold a sentence together. */
const functionWords = `yang dan atau di ke dari pada kepada terhadap untuk dengan dalam saat ketika waktu sewaktu
  selama adalah ialah merupakan oleh bersama sama serta para kami kita kamu anda saya mereka ini itu tersebut tadi
  nya sudah telah akan sedang masih belum tidak bukan ada juga agar bagi tentang secara sebagai seperti sebuah
  suatu seorang beberapa banyak semua seluruh berbagai setiap setelah sesudah usai sebelum sampai hingga atas
  bawah depan belakang samping sini situ sana berikut lain lainnya dll dst sdh yg dgn utk dlm pd tsb nih ya yuk
  lagi saja aja doang dong deh sih hanya dapat bisa satu dua salah antar sesama demi guna sesuai maupun karena
  sehingga supaya kalau jika apabila bila the a an of in at on and or for with this that is are to from by`;

/** Words for the picture itself: a screen reader says "gambar" already. */
const pictureWords = `foto ket fotonya photo photos photograph gambar gambaran image images picture pictures pic pics
  img potret dokumentasi dok dokumen ilustrasi infografis infografik poster pamflet flyer brosur banner spanduk
  baliho slide hero thumbnail thumb cover sampul logo ikon icon lambang grafik diagram bagan tabel peta denah
  lokasi layar screenshot galeri album berita artikel konten lampiran struktur susunan organisasi kelembagaan page
  header footer sidebar wallpaper background design desain video klip caption alt teks text keterangan deskripsi
  judul nama data tampilan full selfie swafoto tampak terlihat menunjukkan menampilkan memperlihatkan utama
  tambahan pelengkap pendukung web terkait terbaru baru lama fix final revisi rev edit copy salinan versi no nomor ke
  isi diisi kosong contoh sesi insert here bersama berfoto difoto foto2 foto-foto group avatar kumpulan kolase
  koleksi profil profile post posting fitur feature menu preview pratinjau unggahan upload diperbesar diperkecil
  perbesar besar kecil ukuran penuh contohnya pengguna user admin produk product item ilustrasinya feed ig story
  reels feeds slider carousel beranda sebelah sisi muka awal akhir kiri kanan visual follow up alur ragam aneka
  serba serbi kalender jadwal lalu kemarin besok esok kini dulu sekarang semalam tadinya`;

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
  tasyakuran ramah tamah doa diakhiri diawali dimulai dilanjutkan opening closing ceremony training visit perdana
  tahap lanjutan lanjut pertama kedua ketiga terakhir penting spesial berkesan seru positif produktif inspiratif
  bersejarah sederhana gembira ceria bahagia hikmat khidmad lancarnya suksesnya jaya jalannya bulan rangka
  beginilah begini sangat amat sekali gladi resik sesi tanya jawab mou konsultasi kordinasi liputan liburan
  penganugerahan pembagian hadiah sarasehan temu bareng rehat libur gelar wisuda talkshow konferensi deklarasi
  ikrar kongres simposium muktamar jambore rembuk rembug kick off outing festival pekan expo pers press release
  jalinan nuansa aktivitas keseruan terus tindak`;

/** Those who attend, in words that fit any office. */
const attendantWords = `peserta narasumber pemateri pembicara moderator panitia tamu undangan hadirin jajaran
  pegawai karyawan karyawati staf tim rombongan anggota pengurus bapak ibu pak bu sdr saudara orang people hadir
  yth`;

/** Kinds of office, without a name. A named one may be a good label: "Logo PKK". */
const organisationWords = `dinas badan bagian bidang seksi sekretariat instansi opd skpd pemda pemerintah
  kabupaten daerah kecamatan kelurahan desa provinsi kota humas setwan setda`;

/** Leftovers and refusals to describe. */
const fillerWords = `n/a na n null nil undefined none nan tbd todo tba nihil kosong xxx xx test tes testing tester
  coba percobaan dummy sample contoh placeholder untitled unnamed default belum menyusul nanti segera diproses
  coming soon idem sda sama lihat cek ketik masukkan isikan isi diisi insert here tidak ada tanpa available no
  deskripsinya judulnya fotonya asdf qwerty blm bukan tersedia ditemukan diketahui diperbarui diperbaharui
  dilengkapi diubah diganti dihapus alternatif hapus kosongkan lengkapi abaikan lewati skip pending draf draft wip
  menunggu ganti ubah perlu dimuat muncul tampil not found your my sementara hmm hmmm`;

export const joiners = setOf(functionWords);
export const events = setOf(eventWords);
export const fillers = setOf(fillerWords);

/** What every office does, and where, and who attends. */
export const routine = setOf([eventWords, attendantWords, organisationWords].join(' '));

/** Nothing in any of these says what is to be seen. */
export const empty: ReadonlySet<string> = new Set([...joiners, ...setOf(pictureWords), ...routine, ...fillers]);

/** Words that a list of places repeats for good reason. */
export const repeatable = setOf(`${functionWords} desa dusun kelurahan kecamatan kabupaten jalan rt rw kepala`);

/** Words of praise: what one person sees in another, or in a thing. */
export const praise = setOf(`cantik tampan ganteng anggun gagah menawan mempesona memesona ramah hebat merakyat
  tercinta terbaik indah keren elok peduli bijaksana dermawan kebanggaan mengagumkan nyaman bagus asri mewah unik
  modern`);

/** Words for a place on a web page. One noun beside them ("Posyandu Header") names a slot of the layout. */
export const slots = setOf(`image images img picture pic photo header footer banner hero slide slider carousel
  thumbnail thumb icon ikon cover post page avatar profile profil background wallpaper gallery placeholder default
  kiri kanan product produk`);

/** Whether a list holds the word, also with the ending "-nya" ("hasilnya"). */
export function holds(list: ReadonlySet<string>, one: string): boolean {
  return list.has(one) || (one.endsWith('nya') && list.has(one.slice(0, -3)));
}
