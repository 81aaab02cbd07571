import { formatNumber } from './number.ts';

const units = ['B', 'KB', 'MB', 'GB'] as const;

/**
 * Size of a download: "35 KB", "1,2 MB". Steps of 1,000, as phones and data plans count;
 * one decimal below 10, none above.
 * @param bytes size in bytes, 0 or more.
 */
export function formatFileSize(bytes: number): string {
  let amount = bytes;
  let step = 0;
  while (step < units.length - 1 && rounded(amount) >= 1000) {
    amount /= 1000;
    step += 1;
  }
  return `${formatNumber(step === 0 ? Math.round(amount) : rounded(amount))} ${units[step]}`;
}

function rounded(amount: number): number {
  return amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
}
