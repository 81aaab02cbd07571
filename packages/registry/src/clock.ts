/** The variables that set the clock, so that a build can be repeated. */
export interface ClockSettings {
  /** A day `YYYY-MM-DD` on the regency's calendar, or a moment `YYYY-MM-DDTHH:mm` on its clock. */
  readonly OPD_TODAY?: string | undefined;
  /** The time `HH:mm` of a day that is given alone; midnight by default. */
  readonly OPD_TIME?: string | undefined;
}

/**
 * What a clock in a zone shows.
 * @param zone IANA name: `Asia/Jakarta`.
 * @returns `YYYY-MM-DDTHH:mm`; its first ten characters are the calendar day.
 */
export function momentIn(zone: string, now: Date): string {
  const part = Object.fromEntries(
    new Intl.DateTimeFormat('en', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/**
 * The one clock: for which moment sites are built and content is judged. The settings come first, then the machine's
 * clock, read nowhere else.
 * @param settings as a rule `process.env`.
 * @param zone IANA name: `Asia/Jakarta`.
 * @returns `YYYY-MM-DDTHH:mm` on the regency's clock.
 * @throws RangeError when a setting is neither a day nor a moment.
 */
export function readClock(settings: ClockSettings, zone: string, now: Date = new Date()): string {
  const { OPD_TODAY: today, OPD_TIME: time } = settings;
  if (!today) return momentIn(zone, now);
  const moment = today.includes('T') ? today : `${today}T${time || '00:00'}`;
  if (/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(moment)) return moment;
  throw new RangeError(`Unexpected moment \`${moment}\` in OPD_TODAY, expected \`2026-11-24\` or \`2026-11-24T08:00\``);
}
