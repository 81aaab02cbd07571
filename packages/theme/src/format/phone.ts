/**
 * Address that dials a number (RFC 3966): "(0353) 881826" gives `tel:+62353881826`. Short national
 * numbers, which exist without a country code, stay as they are: `tel:112`.
 * @param phone a number in one of the forms that the schema's `phone` format takes.
 */
export function telHref(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (phone.trim().startsWith('+')) return `tel:+${digits}`;
  return digits.startsWith('0') ? `tel:+62${digits.slice(1)}` : `tel:${digits}`;
}

/** A number as it is shown: kept on one line, since half a number is none. */
export function formatPhone(phone: string): string {
  return phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}
