const oneDecimal = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A share of votes with its one decimal: 33.4 as "33,4%", 0 as "0,0%". */
export function formatShare(percent: number): string {
  return `${oneDecimal.format(percent)}%`;
}
