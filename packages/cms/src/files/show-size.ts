const numbers = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** A size for people, in Indonesian: `287 KB`, `4,2 MB`. A megabyte is 1,024 × 1,024 bytes, as in the check. */
export function showBytes(bytes: number): string {
  if (bytes < 1000) return `${numbers.format(bytes)} byte`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 9.95) return `${tenths.format(kilobytes)} KB`;
  if (kilobytes < 999.5) return `${numbers.format(kilobytes)} KB`;
  const megabytes = kilobytes / 1024;
  return `${megabytes < 99.95 ? tenths.format(megabytes) : numbers.format(megabytes)} MB`;
}

/** `2048 × 1365` */
export function showPixels(width: number, height: number): string {
  return `${width} × ${height}`;
}
