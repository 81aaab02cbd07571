/** Name of a crop. */
export type ShareSizeName = 'persegi' | 'potret' | 'cerita' | 'lanskap';

/** A crop of the kit, in pixels. */
export interface ShareSize {
  readonly name: ShareSizeName;
  readonly width: number;
  readonly height: number;
  /** Indonesian name, and where it is used. */
  readonly label: string;
  readonly use: string;
}

/** The crops of every kit. */
export const shareSizes: readonly ShareSize[] = [
  { name: 'persegi', width: 1080, height: 1080, label: 'Persegi', use: 'WhatsApp, Telegram, kisi Instagram' },
  { name: 'potret', width: 1080, height: 1350, label: 'Potret', use: 'Instagram dan Facebook' },
  { name: 'cerita', width: 1080, height: 1920, label: 'Cerita', use: 'status dan cerita, TikTok' },
  { name: 'lanskap', width: 1200, height: 630, label: 'Lanskap', use: 'X, YouTube, pratinjau tautan' },
];

/** Name of a crop's file: `1080x1350.jpg`. */
export function shareFile({ width, height }: Pick<ShareSize, 'width' | 'height'>): string {
  return `${width}x${height}.jpg`;
}
