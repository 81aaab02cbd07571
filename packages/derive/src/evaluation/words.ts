import type { NewsFreshness } from './freshness.ts';
import type { Fulfilment } from './fulfilment.ts';
import type { Handover } from './office.ts';

/** Names of the states of the news, as short as a cell of a table. */
export const newsStates = {
  fresh: 'Segar',
  warning: 'Perlu kabar baru',
  breach: 'Lama tanpa kabar',
  none: 'Belum ada berita',
} as const satisfies Record<NewsFreshness['state'], string>;

/** Names of the states of an obligation. */
export const fulfilmentStates = {
  met: 'Ada',
  partial: 'Sebagian',
  missing: 'Belum tersedia',
} as const satisfies Record<Fulfilment['state'], string>;

/** How old the news is: `hari ini`, `112 hari`. Empty without news. */
export function newsAge({ days }: NewsFreshness): string {
  if (days === undefined) return '';
  return days === 0 ? 'hari ini' : `${days} hari`;
}

/** What is to be done about the handover, in kind Indonesian words; nothing when all is well. */
export function handoverRemark({ state, ending, unrecorded }: Handover): string | undefined {
  switch (state) {
    case 'none':
      return 'Belum ada operator aktif. Tunjuk paling sedikit dua orang, lalu catat di operators.yaml.';
    case 'ending': {
      const terms = ending.map(({ account, daysLeft }) => `${account} (${daysLeft} hari lagi)`).join(', ');
      return `Masa tugas segera selesai dan belum ada penerusnya: ${terms}. Siapkan serah terima sekarang.`;
    }
    case 'unrecorded':
      return `Berita Acara serah terima belum dicatat untuk ${unrecorded.join(', ')}.`;
    case 'single':
      return 'Hanya satu operator aktif. Tunjuk satu orang lagi, supaya situs tetap terisi saat ia cuti atau pindah.';
    case 'complete':
      return undefined;
  }
}
