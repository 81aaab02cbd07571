/** Milliseconds of a day. */
const dayLength = 86_400_000;

/**
 * The day some days later or, with a negative number, earlier.
 * @param day `YYYY-MM-DD`.
 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** Days from one day to another, both `YYYY-MM-DD`; negative when the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** A day in Indonesian words: `15 April 2026`. @param day `YYYY-MM-DD`. */
export function longDay(day: string): string {
  return formatDay(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Name of the weekday in Indonesian: `Rabu`. @param day `YYYY-MM-DD`. */
export function weekday(day: string): string {
  return formatDay(day, { weekday: 'long' });
}

function formatDay(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('id-ID', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
