import { empty, setOf } from './words.ts';

/** Indonesian verbs by their prefix: "menanam", "berbaris", "terendam", "dikeruk". */
const shape = /^(?:me(?:ng|ny|[mnlrwy])|ber|ter|di)\p{L}{3,}$/u;

/** Imperatives and headlines drop the prefix, the suffix stays: "serahkan", "bagikan". */
const bareShape = /^\p{L}{4,}kan$/u;

/** What only begins or ends like a verb. */
const nouns = setOf(`menara menteri mentimun mentega mentari mendung mental meranti merpati merica meriah merah
  merdeka melati melon melayu member memo memori mengenai menurut mewah meter meteran berita beras berkas berkah
  berat berani beringin berlian bersih bersama beranda berbagai berikut terminal terasi terong teratai teras
  terang tertib terigu terbaik tertentu terbaru terakhir terkini terhadap terapi termos termometer termal teripang
  terumbu teritorial ternak diesel digital diklat direktur direksi direktorat disabilitas disiplin distribusi
  dinding dinamika dinamis dinas diagram dialog diare dinsos dinkes dinkominfo disdik dishub disdukcapil
  diskominfo disperinaker disnakkan disbudpar disnaker dispora dimsum dipan diplomasi divisi dimensi ditjen dirjen
  diskusi diskon distrik diorama diploma perikanan bahkan melalui didik digitalisasi diversifikasi diseminasi
  dispensasi disinfeksi diskriminasi disinformasi diri dini`);

/** Verbs without a prefix, for what bodies and hands do. */
const roots = setOf(`antre antri senam panen tanam cuci makan minum mandi masuk keluar naik turun pulang pergi
  datang jatuh ikut main lari renang tidur ronda jaga cukur donor salat sholat shalat ngaji takbir angkut angkat
  potong gunting tinjau sidak mudik patroli pawai karnaval kirab sungkem hamil panjat joget jongkok nonton`);

/** Verbs of offices: nobody can see them done. */
export const dull =
  setOf(`meningkatkan ditingkatkan peningkatan mendukung mewujudkan bertujuan mengoptimalkan memperkuat memastikan
  mendorong menjadi menuju mencapai membahas dibahas memperingati menyusun mencegah menghadapi menyambut
  menyukseskan memaksimalkan menumbuhkan menindaklanjuti mengevaluasi berprestasi berdedikasi berkompeten
  berkualitas berkelanjutan berencana bertanggung beragama berbasis berkaitan berkarya berdaya berintegritas
  bermartabat berbudaya terpilih terampil terdaftar terkait terpadu terintegrasi tersedia terjadi terlaksana
  terselenggara terdampak diterima ditetapkan ditemukan diketahui diperbarui diundang dibina ditugaskan dimaksud
  diharapkan disebut dinyatakan merupakan memiliki mempunyai mengenal mengucapkan menjelang berterima berperan
  berpartisipasi berkomitmen bersinergi berkolaborasi berkoordinasi menjalin membina memukau menarik membanggakan
  menginspirasi mengesankan memuaskan menggembirakan mengharukan menyenangkan memeriahkan meramaikan mensukseskan
  mengapresiasi berkunjung melakukan menyelenggarakan memfasilitasi mensosialisasikan menyosialisasikan
  mengedukasi memperkenalkan mempromosikan dilantik dikukuhkan dianugerahi diresmikan terarah terukur terbatas
  terbuka tertutup terpercaya tercepat terlengkap terkemuka terdepan terakreditasi tersertifikasi bersatu
  berkembang berlanjut mengalami berpengalaman berlisensi diambil dilihat dibuat dibagi dipilih diunggah
  ditampilkan menghimbau mengimbau mengajak memotivasi berkala`);

/** Whether the word is a verb of something that can be seen. */
export function isVerb(one: string): boolean {
  return isVerbShaped(one) || roots.has(one) || (bareShape.test(one) && !nouns.has(one) && !empty.has(one));
}

/** The same without verbs that lack their prefix, which are nouns as well: "lomba", "tanam". */
export function isVerbShaped(one: string): boolean {
  return shape.test(one) && !nouns.has(one) && !dull.has(one) && !empty.has(one);
}

/** Whether the word is a verb that needs an object to be seen: "membuka acara", "membuka kotak aduan". */
export function isEmptyVerb(one: string): boolean {
  return shape.test(one) && !nouns.has(one) && (dull.has(one) || empty.has(one));
}
