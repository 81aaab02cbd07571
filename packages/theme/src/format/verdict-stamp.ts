import type { Entry } from '../entry.ts';

/** A verdict as it is stamped across a picture. */
export interface VerdictStamp {
  readonly text: string;
  /** The rumour is true. */
  readonly isGood: boolean;
}

const words: Readonly<Record<Entry<'klarifikasi'>['data']['verdict'], string>> = {
  hoaks: 'HOAKS',
  'tidak-akurat': 'TIDAK AKURAT',
  menyesatkan: 'MENYESATKAN',
  kedaluwarsa: 'INFORMASI LAMA',
  'perlu-konfirmasi': 'BELUM TERBUKTI',
  benar: 'BENAR',
};

/** The stamp of a verdict on a claim. */
export function verdictStamp(verdict: Entry<'klarifikasi'>['data']['verdict']): VerdictStamp {
  return { text: words[verdict], isGood: verdict === 'benar' };
}
