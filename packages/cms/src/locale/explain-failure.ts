import { findEnglish } from './english.ts';

/** Names that stringifying an error puts in front of its message. */
const errorName = /^(?:Uncaught )?(?:(?:[A-Z]\w*)?(?:Error|Exception)|[A-Z]+(?:_[A-Z]+)*_ERROR): /;

/** Words of any Indonesian sentence, which no browser or Git host sends: the sentence is ours, whatever it quotes. */
const ours = /\b(?:ada|atau|belum|bukan|dan|dari|dengan|di|dulu|harus|ini|itu|lagi|sudah|tidak|untuk|wajib|yang)\b/i;

/** What failed, in the words of browsers and Git hosts, and what it means to an operator. The first that fits counts. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [
    /failed to fetch|networkerror|network request failed|load failed|failed to load oidc/i,
    'Sambungan internet terputus. Periksa jaringan, lalu coba lagi.',
  ],
  [/timed? ?out|aborted/i, 'Jaringan terlalu lambat menjawab. Tunggu sebentar, lalu coba lagi.'],
  [
    /rate limit|too many requests/i,
    'Terlalu banyak permintaan dalam waktu singkat. Tunggu beberapa menit, lalu coba lagi.',
  ],
  [
    /access_denied|user (?:has )?(?:denied|declined)/i,
    'Izin belum diberikan. Masuk lagi, lalu setujui permintaan izin.',
  ],
  [
    /invalid nonce|bad verification code|invalid_grant/i,
    'Proses masuk terputus di tengah jalan. Tekan Masuk sekali lagi.',
  ],
  [
    /bad credentials|unauthori[sz]ed|(?:access|refresh|invalid|expired) token|token (?:is )?(?:invalid|expired|revoked)/i,
    'Waktu masuk Anda sudah habis. Salin dulu tulisan Anda ke tempat lain, lalu keluar dan masuk lagi.',
  ],
  [
    // GitLab says only that the method is not allowed when it does not merge yet.
    /status check|pipeline must succeed|method not allowed/i,
    'Periksa otomatis belum selesai atau menemukan yang keliru. Buka hasilnya di atas tulisan, perbaiki, simpan, lalu terbitkan lagi.',
  ],
  [
    /approving review|code owner|approvals?\b|through a pull request/i,
    'Tempat penyimpanan meminta persetujuan orang kedua. Hubungi rekan sekantor atau pengelola di Dinas Kominfo untuk menerbitkannya.',
  ],
  [
    /forbidden|not allowed|not accessible|permission|protected branch|does not have access/i,
    'Akun Anda belum berhak melakukan ini. Hubungi pengelola situs.',
  ],
  [
    /fast.?forward|conflict|already exists|not mergeable|has been (?:modified|changed)|does not match/i,
    'Tulisan ini baru saja diubah orang lain. Salin dulu perubahan Anda, muat ulang halaman, lalu isi lagi.',
  ],
  [
    /not under editorial workflow/i,
    'Tulisan ini tidak ada lagi di alur terbit, mungkin sudah terbit atau dihapus. Muat ulang halaman.',
  ],
  [
    /not found|no such file|enoent/i,
    'Tulisan atau berkas ini tidak ditemukan, mungkin sudah dihapus. Muat ulang halaman.',
  ],
  [
    /quota|storage.*full|no space left/i,
    'Tempat penyimpanan penuh. Hapus berkas yang tidak dipakai, atau hubungi pengelola situs.',
  ],
  [
    /not valid json|unexpected (?:token|end)|bad gateway|unavailable|internal server error/i,
    'Tempat penyimpanan sedang terganggu. Tunggu beberapa menit, lalu coba lagi.',
  ],
];

/**
 * Tells an operator why something failed and what to do. A sentence of ours, thrown as an error, comes back as it is,
 * without the name of the error; so does what is no error, such as an address.
 * @example explainFailure(new Error('Foto belum punya deskripsi.')); // 'Foto belum punya deskripsi.'
 * @example explainFailure(new TypeError('Failed to fetch')); // 'Sambungan internet terputus. Periksa …'
 */
export function explainFailure(reason: unknown): string {
  const message = messageOf(reason).replace(errorName, '').trim();
  if (ours.test(message) || findEnglish([message]).length === 0) return message;
  const meaning = meanings.find(([pattern]) => pattern.test(message));
  return meaning?.[1] ?? `Coba lagi; bila terulang, sampaikan pesan ini kepada pengelola situs: “${message}”`;
}

function messageOf(reason: unknown): string {
  if (reason instanceof Error) return reason.message;
  if (typeof reason === 'object' && reason !== null && 'message' in reason) return String(reason.message);
  return reason === undefined || reason === null ? '' : String(reason);
}
