const millisecondsPerDay = 86_400_000;

/** The day of a local day or time: `2026-12-01T09:00` gives `2026-12-01`. */
export function dayPart(local: string): string {
  return local.slice(0, 10);
}

/**
 * Midnight UTC of a day, to reckon with whole days away from any zone.
 * @throws RangeError when it is no date, since content is validated long before.
 */
export function utcMidnight(local: string): Date {
  const date = new Date(`${dayPart(local)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) {
    throw new RangeError(`Unexpected date \`${local}\`, expected \`YYYY-MM-DD\` or \`YYYY-MM-DDTHH:mm\``);
  }
  return date;
}

/** Whole days from one day to another; negative when `to` comes first. Times of day do not count. */
export function daysBetween(from: string, to: string): number {
  return (utcMidnight(to).getTime() - utcMidnight(from).getTime()) / millisecondsPerDay;
}

/** The day a number of days later (or earlier, when negative), `YYYY-MM-DD`. */
export function addDays(local: string, days: number): string {
  return new Date(utcMidnight(local).getTime() + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Tells whether a day is over on the day `today`. The day itself is not over yet. */
export function isPast(local: string, today: string): boolean {
  return dayPart(local) < today;
}

/** Tells whether `today` lies between two days, both included; an absent `from` has begun. */
export function isWithin(today: string, from: string | undefined, until: string): boolean {
  return (from === undefined || dayPart(from) <= today) && !isPast(until, today);
}
