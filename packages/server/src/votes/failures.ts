import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { LogEntry } from '../log.ts';

/** Why a vote was not counted. */
export interface VoteFailure {
  readonly status: ContentfulStatusCode;
  /** How loud it is in the log: `error` is for what an administrator has to mend. */
  readonly level: LogEntry['level'];
  /** What the reader reads: what is wrong, and what to do. */
  readonly message: string;
}

const notCounted = 'Suara Anda belum dihitung.';

/** All failures. The key is what the log and the metrics say. */
export const voteFailures = {
  'poll-unknown': {
    status: 404,
    level: 'info',
    message: 'Jajak ini tidak ada atau sudah dihapus. Buka kembali halaman jajak di situs kantor yang Anda tuju.',
  },
  'poll-closed': {
    status: 403,
    level: 'info',
    message: `${notCounted} Jajak ini belum dibuka atau sudah ditutup; hasilnya dapat dibaca di bawah.`,
  },
  'choice-missing': {
    status: 400,
    level: 'info',
    message: `${notCounted} Pilih salah satu dari empat jawaban, lalu tekan Kirim.`,
  },
  'form-unreadable': {
    status: 400,
    level: 'info',
    message: `${notCounted} Formulir yang dikirim tidak dapat dibaca. Buka kembali halaman jajak, lalu isi dan kirim dari sana.`,
  },
  'form-foreign': {
    status: 403,
    level: 'warn',
    message: `${notCounted} Formulir ini dikirim dari halaman yang bukan milik kantor. Buka halaman jajak di situs resminya, lalu kirim dari sana.`,
  },
  'remark-long': {
    status: 400,
    level: 'info',
    message: `${notCounted} Masukan paling panjang 500 huruf. Persingkat, lalu kirim lagi.`,
  },
  trapped: {
    status: 400,
    level: 'info',
    message: `${notCounted} Ada isian yang seharusnya kosong tetapi terisi; mungkin peramban mengisinya sendiri. Matikan isi otomatis, lalu kirim lagi.`,
  },
  'form-type': {
    status: 415,
    level: 'info',
    message: `${notCounted} Formulir dikirim dengan cara yang tidak dikenal. Buka kembali halaman jajak, lalu kirim dari sana.`,
  },
  'form-large': {
    status: 413,
    level: 'info',
    message: `${notCounted} Kiriman terlalu besar. Persingkat masukan, lalu kirim lagi.`,
  },
  already: {
    status: 409,
    level: 'info',
    message: 'Suara dari peramban dan jaringan ini sudah dihitung hari ini, jadi yang ini tidak dihitung lagi.',
  },
  'network-full': {
    status: 429,
    level: 'warn',
    message: `${notCounted} Hari ini sudah sangat banyak suara dari jaringan yang Anda pakai. Coba lagi besok, atau dari jaringan lain.`,
  },
  'too-many': {
    status: 429,
    level: 'warn',
    message: `${notCounted} Terlalu banyak permintaan dari jaringan ini. Tunggu satu menit, lalu kirim lagi.`,
  },
  busy: {
    status: 503,
    level: 'warn',
    message: `${notCounted} Layanan jajak sedang sangat ramai. Tunggu beberapa menit, lalu kirim lagi.`,
  },
  unwritable: {
    status: 503,
    level: 'error',
    message: `${notCounted} Layanan jajak sedang tidak dapat menyimpan. Coba lagi nanti.`,
  },
  'key-wrong': {
    status: 401,
    level: 'warn',
    message:
      'Masukan pembaca hanya untuk kantor ini. Masuk dengan nama folder kantor dan kunci dari pengelola layanan.',
  },
} as const satisfies Record<string, VoteFailure>;

/** Name of a failure. */
export type VoteFailureReason = keyof typeof voteFailures;
