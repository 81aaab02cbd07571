/** A term of gambling promoters, by the name under which it is told. */
export interface Term {
  readonly name: string;
  readonly pattern: RegExp;
  /** The news of a raid uses it too: among words against gambling it weighs nothing. */
  readonly inNews?: boolean;
}

const term = (name: string, pattern: RegExp): Term => ({ name, pattern });
const newsTerm = (name: string, pattern: RegExp): Term => ({ name, pattern, inNews: true });

/**
 * Terms that hardly stand in a text of an office. Source: csirt.kedirikota.go.id; MATRIK 23(2) 3824;
 * the injected pages named in the domain research.
 */
export const strongTerms: readonly Term[] = [
  term(
    'slot (promosi)',
    /\bslots? ?(?:gacor|online|maxwin|deposit|depo|dana|pulsa|thailand|kamboja|server|demo|resmi|qris|hoki|terbaru|terpercaya|pragmatic|pg soft|zeus|olympus|toto)\b/,
  ),
  term('situs slot', /\b(?:situs|link|agen|bandar|daftar|akun|bocoran|rtp|toto|mpo|idn) slots?\b/),
  term(
    'nama situs judi',
    /\b(?:slot|toto|hoki|hokislot|dewa|raja|mpo|qq|sbo|sbobet|poker|cuan|sultan|togel|bola|agen|macau|olympus|zeus|joker|gacor|maxwin|naga|winbet|pokerbet)(?:\d[d]|\d{2,4})\b/,
  ),
  term(
    'slot (janji)',
    /\bslots? (?:paling )?(?:gampang|mudah|pecah|pasti|anti|auto|cuan|pg|luar negeri|new member|jackpot|spin|menang)\b/,
  ),
  term(
    'nama situs judi',
    /(?<!time)\b(?!time)[a-z]{2,10}(?:slot|poker|togel|casino)\d{0,4}\b|\bslot\d{2,4}[a-z]{1,4}\b/,
  ),
  term(
    'nama situs judi',
    /\b(?:slot|poker|togel|toto)(?:bet|win|jp|vip|asia|jitu|gacor)\d{0,4}\b|\b[a-z]{2,10}gacor\d{0,4}\b/,
  ),
  term('bandar daring', /\bbo (?:togel|slot)\b|\b(?:akun )?wso slot\b|\bakun wso\b|\bfreebet\b/),
  term('pengali slot', /\bslot x ?\d{3,4}\b/),
  term('maxwin', /maxwin/),
  term('gacor (promosi)', /\bgacor ?(?:maxwin|gampang|hari ini|malam ini|terbaru|terpercaya)|slotgacor|\bpola gacor\b/),
  term('sbobet', /\bsbobet/),
  term('scatter hitam', /\bscatter (?:hitam|mahjong|emas)\b/),
  term('RTP slot', /\brtp (?:live|slot|gacor)\b|\b(?:bocoran|live) rtp\b/),
  term('Mahjong Ways', /\bmahjong ?(?:ways?|wins?)\b/),
  term('Gates of Olympus', /\bgates? of olympus\b/),
  term('Starlight Princess', /\bstarlight princess\b/),
  term('Sweet Bonanza', /\bsweet bonanza\b/),
  term(
    'nama permainan slot',
    /\bgates? of gatot ?kaca\b|\baztec gems\b|\bwild (?:west gold|bandito)\b|\blucky neko\b|\bfortune (?:tiger|ox|rabbit|gods)\b|\bcaishen wins\b|\bkoi gate\b|\bkakek zeus\b|\bzeus (?:merah|slot|1000)\b|\bspaceman\b/,
  ),
  term(
    'permainan kasino',
    /\bbaccarat\b|\bblackjack\b|\bcapsa susun\b|\bbandar ?qq\b|\b(?:roulette|rolet) online\b|\bsic ?bo\b/,
  ),
  term('Sugar Rush', /\bsugar rush (?:1000|slot|xmas|pola|maxwin)\b/),
  term('Pragmatic Play', /\bpragmatic play\b|\bspaceman (?:pragmatic|slot)\b/),
  term('PG Soft', /\bpg ?soft\b/),
  term('Habanero', /\bhabanero (?:slot|koi|gacor)\b/),
  term('Joker123', /\bjoker ?123\b/),
  term('PKV, BandarQ, DominoQQ', /\bpkv games?\b|\bbandarq\b|\bdomino ?qq\b/),
  term('poker daring', /\bidn poker\b|\bpoker online\b/),
  term(
    'kasino daring',
    /\b(?:live|pin ?up|agen|situs|mostbet) ?(?:casino|kasino|kazino)\b|\b(?:casino|kasino) online\b/,
  ),
  term('JP paus', /\bjp paus\b/),
  term('anti rungkad', /\banti rungka[dt]\b/),
  term('deposit pulsa atau dompet digital', /\b(?:deposit|depo) (?:via )?(?:pulsa|qris|dana|ovo|gopay|linkaja)\b/),
  term('toto', /\btoto (?:macau|hk|sgp|sdy|4d|togel)\b|\bsitus toto\b/),
  term(
    'angka togel',
    /\b(?:keluaran|pengeluaran|prediksi|paito(?: warna)?|syair|live draw) (?:togel )?(?:hk|sgp|sdy)\b/,
  ),
  term(
    'togel (promosi)',
    /\btogel (?:online|hongkong|singapore|singapura|sydney|macau|hk|sgp|sdy|terpercaya|resmi|jitu)\b/,
  ),
  newsTerm('bandar judi', /\b(?:bandar|agen|situs|link) (?:togel|judi|bola|sabung|betting)\b/),
  newsTerm('taruhan daring', /\b(?:taruhan|judi) (?:bola|slot|sabung ayam)\b|\bsabung ayam online\b|\bsv388\b/),
  term('situs judi asing', /\bmost ?bet\b|\b1x ?bet\b|\b1win\b|\bmelbet\b|\baviator oyunu\b/),
  term('parlay', /\bparlay\b/),
  term('bonus anggota baru', /\bbonus (?:new member|rollingan|turnover)\b|\bnew member 100\b/),
];

/** Words that many an honest text uses too. */
export const weakTerms: readonly Term[] = [
  term('slot', /\bslot\b/),
  term('gacor', /\bgacor\b/),
  term('togel', /\btogel\b/),
  term('judi', /\b(?:per)?judi(?:an)?\b/),
  term('judol', /\bjudol\b/),
  term('taruhan', /\b(?:ber)?taruhan\b/),
  term('kasino', /\b(?:kasino|casino)\b/),
  term('poker', /\bpoker\b/),
  term('jackpot', /\bjackpot\b/),
  term('scatter', /\bscatter\b/),
];

/** What calls a reader to play. Alone it says nothing. */
export const callTerms: readonly Term[] = [
  term('ajakan mendaftar', /\b(?:daftar|login|klik|kunjungi|klaim|join|register)\b/),
  term('tautan pengganti', /\blink (?:alternatif|resmi|terbaru|login)\b|\banti ?(?:blokir|nawala)\b|\btanpa vpn\b/),
  term(
    'janji menang',
    /\b(?:gampang|mudah|pasti|auto|langsung) (?:menang|maxwin|cuan|wd|jackpot|jp|bayar|turun)\b|\bjackpot\b/,
  ),
  term('janji bonus', /\bbonus\b|\bhadiah terbesar\b|\bcashback\b|\bpromo code\b/),
  term('setoran kecil', /\b(?:deposit|depo)\b|\bmodal receh\b|\btanpa potongan\b|\bmin(?:imal)? (?:depo|deposit)\b/),
  term('kata terpercaya', /\bterpercaya\b|\buang asli\b|\b24 jam\b/),
  term('bocoran', /\bbocoran\b|\bjitu\b|\bpola\b|\brtp\b|\bangka (?:main|keluar|jadi)\b|\bgacor\b/),
  term('waktu main', /\b(?:hari|malam) ini\b|\bjam hoki\b|\bsetiap hari\b|\bharian\b/),
];

/** Calls that speak of money to win. */
export const promises: ReadonlySet<string> = new Set(['janji menang', 'janji bonus', 'setoran kecil', 'bocoran']);

/** Words beside a weak term that show what is meant: `slot parkir`, `burung gacor`. */
export const innocent: readonly RegExp[] = [
  /\bslot (?:ram|memori|penerbangan|terbang|sandar|bongkar|wawancara|kunjungan|pendaftaran|kuota|parkir|antrean|antrian|waktu|layanan|vaksin|peserta|pelatihan|jadwal|kosong|tersisa|per (?:hari|jam)|pengambilan|difabel)\b/g,
  /\b\d{1,5} slot\b/g,
  /\b(?:jadwal|memilih|pilih|kuota|sisa) slot\b/g,
  /\b(?:burung|murai|kenari|kicau|perkutut|lovebird|cucak|kelas)\b[^.]{0,60}\bgacor\b/g,
  /\bgacor\b[^.]{0,60}\b(?:burung|murai|kenari|kicau|warga)\b/g,
  /\bscatter plot\b|\bdiagram scatter\b|\bplot scatter\b/g,
  /\btaruhan (?:jiwa|nyawa)\b/g,
];

/** Words of those who fight gambling: police, ministry, school, mosque. */
export const fighting =
  /\b(?:(?:mem|di|pem)?blokir(?:an)?|(?:mem|di|pem)?berantas(?:an)?|(?:me|di)?perangi|(?:men|di|pen)?cegah(?:an)?|(?:me|di|pe)?larang(?:an)?|(?:men|di|pen)?t?angkap(?:an)?|razia|(?:meng|di|peng)?gerebek(?:an)?|(?:men|di|pen)?[sy]it[a](?:an)?|menyita|tersangka|dijerat|pasal|pidana|sanksi|bahaya|waspada|(?:meng|di)?imbau(?:an)?|(?:men|di)?tolak|menolak|korban|kecanduan|konseling|sosialisasi|edukasi|literasi|penipuan|haram|fatwa|satgas|patroli|polisi|polres|satpol|(?:di)?susupi|disisipi|disisipkan|menyisipkan|sisipan|peretas(?:an)?|diretas|memulihkan|membersihkan|dipindai|umpan|merusak|ppatk|aduan|aduankonten|melapor(?:kan)?|menertibkan|penertiban|berantas|stop|terdampak|terjebak|terlibat|ditutup|menutup|penjual|pelaku|ditahan|menahan|diringkus|meringkus|kapolres|iming|mui|hukum)\b/g;
