import { formatNumber } from './number.ts';

/** Whole rupiah as the EYD spelling rules write it, without a space: 1250000 as "Rp1.250.000". */
export function formatRupiah(amount: number): string {
  const digits = formatNumber(Math.abs(Math.round(amount)));
  return amount < 0 && digits !== '0' ? `-Rp${digits}` : `Rp${digits}`;
}

/** What a citizen pays: 0 is "Gratis". */
export function formatFee(amount: number): string {
  return amount === 0 ? 'Gratis' : formatRupiah(amount);
}

/** What a service costs at a glance: "Gratis", "Rp50.000", "Rp10.000–Rp150.000", "Gratis–Rp50.000". */
export function formatFees(fees: readonly { readonly amount: number }[]): string {
  const amounts = fees.map(({ amount }) => amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return least === most ? formatFee(least) : `${formatFee(least)}–${formatFee(most)}`;
}
