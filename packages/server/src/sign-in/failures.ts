import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { LogEntry } from '../log.ts';

/** Why a sign-in did not come about. */
export interface Failure {
  readonly status: ContentfulStatusCode;
  /** How loud it is in the log: `error` is for what an administrator has to mend. */
  readonly level: LogEntry['level'];
  /** What the operator reads: what is wrong, and what to do. */
  readonly message: string;
}

const again = 'Tutup jendela ini, lalu tekan tombol masuk di editor sekali lagi.';
const later = 'Tulisan Anda tidak hilang. Tunggu beberapa menit, lalu tekan tombol masuk di editor sekali lagi.';
const administrator = 'Sampaikan pesan ini kepada pengelola situs.';

/** All failures. The key is what the log says. */
export const failures = {
  'provider-unknown': {
    status: 400,
    level: 'warn',
    message: `Editor meminta cara masuk yang tidak dikenal layanan ini. ${administrator}`,
  },
  'site-not-allowed': {
    status: 403,
    level: 'warn',
    message: `Alamat editor ini tidak terdaftar di layanan masuk. Buka editor dari alamat resminya. Bila ini alamat resminya, ${administrator.toLowerCase()}`,
  },
  'session-missing': {
    status: 400,
    level: 'info',
    message: `Waktu untuk masuk sudah habis, atau peramban menolak kuki. ${again}`,
  },
  'state-wrong': {
    status: 400,
    level: 'warn',
    message: `Jawaban GitHub ini bukan untuk permintaan masuk yang terakhir. ${again}`,
  },
  replayed: {
    status: 400,
    level: 'warn',
    message: `Jawaban GitHub ini sudah pernah dipakai. ${again}`,
  },
  denied: {
    status: 403,
    level: 'info',
    message: `Izin di GitHub tidak diberikan, jadi editor belum dapat menyimpan tulisan Anda. ${again} Di halaman GitHub pilih Authorize.`,
  },
  'code-expired': {
    status: 400,
    level: 'info',
    message: `Kode dari GitHub sudah kedaluwarsa. ${again}`,
  },
  'email-unverified': {
    status: 403,
    level: 'info',
    message: `Alamat surel akun GitHub ini belum diverifikasi. Verifikasi dahulu di GitHub (Settings, Emails), lalu masuk lagi.`,
  },
  'scope-missing': {
    status: 403,
    level: 'warn',
    message: `GitHub tidak memberi izin menulis ke repositori. ${again} Bila terulang, ${administrator.toLowerCase()}`,
  },
  misconfigured: {
    status: 502,
    level: 'error',
    message: `GitHub menolak layanan masuk ini karena pengaturannya keliru. ${administrator}`,
  },
  'github-down': {
    status: 502,
    level: 'error',
    message: `GitHub sedang terganggu (lihat githubstatus.com). ${later}`,
  },
  'github-slow': {
    status: 504,
    level: 'error',
    message: `GitHub terlalu lama tidak menjawab. ${later}`,
  },
  'github-unreadable': {
    status: 502,
    level: 'error',
    message: `Jawaban GitHub tidak dapat dibaca. ${later} Bila terulang, ${administrator.toLowerCase()}`,
  },
  'too-many': {
    status: 429,
    level: 'warn',
    message: `Terlalu banyak percobaan masuk dari jaringan ini. Tunggu satu menit, lalu tekan tombol masuk di editor sekali lagi.`,
  },
  'internal-error': {
    status: 500,
    level: 'error',
    message: `Layanan ini mengalami kesalahan. Tunggu beberapa menit, lalu coba sekali lagi. Bila terulang, ${administrator.toLowerCase()}`,
  },
} as const satisfies Record<string, Failure>;

/** Name of a failure. */
export type FailureReason = keyof typeof failures;
