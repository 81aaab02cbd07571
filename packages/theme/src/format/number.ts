/** `signDisplay: 'negative'` keeps Intl from writing "-0". */
const shared = { signDisplay: 'negative' } as const;
const plain = new Intl.NumberFormat('id-ID', { ...shared, maximumFractionDigits: 3 });
const percent = new Intl.NumberFormat('id-ID', { ...shared, maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat('id-ID', { ...shared, notation: 'compact', maximumFractionDigits: 1 });

/** Intl shortens miliar to "M", which many read as million. */
const clearerUnits: Readonly<Record<string, string>> = { M: 'miliar', T: 'triliun' };

/** 1234567.891 as "1.234.567,891"; three decimals at most. */
export function formatNumber(value: number): string {
  return plain.format(value);
}

/** Percentage points, not a ratio: 1.82 as "1,82%". Two decimals at most. */
export function formatPercent(points: number): string {
  return `${percent.format(points)}%`;
}

/** A large number at a glance: 1500000 as "1,5 jt", 1500000000 as "1,5 miliar"; the space does not break. */
export function formatCompact(value: number): string {
  const parts = compact.formatToParts(value);
  return parts
    .map((part) => (part.type === 'compact' ? (clearerUnits[part.value] ?? part.value) : part.value))
    .join('');
}
