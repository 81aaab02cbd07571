import { dayPart, utcMidnight } from './calendar.ts';
import { type TimeZone, zoneLabel } from './time-zone.ts';

/** Days are formatted at midnight UTC and in UTC: the machine's own zone can never shift them. */
function formatter(options: Intl.DateTimeFormatOptions): (local: string) => string {
  const format = new Intl.DateTimeFormat('id-ID', { ...options, timeZone: 'UTC' });
  return (local) => format.format(utcMidnight(local));
}

const numericDay = { day: 'numeric' } as const;
const monthAndYear = { month: 'long', year: 'numeric' } as const;

/** `2021-04-15` as "15 April 2021". A time after the day is left out, here and in all forms of a day. */
export const formatDate = formatter({ ...numericDay, ...monthAndYear });

/** `2021-04-15` as "Kamis, 15 April 2021". */
export const formatDateLong = formatter({ weekday: 'long', ...numericDay, ...monthAndYear });

/** `2021-04-15` as "15 Apr 2021". */
export const formatDateShort = formatter({ ...numericDay, month: 'short', year: 'numeric' });

/** `2021-04-15` as "April 2021", for archives. */
export const formatMonth = formatter(monthAndYear);

const formatDay = formatter(numericDay);
const formatDayAndMonth = formatter({ ...numericDay, month: 'long' });

/** The clock of `2021-04-15T09:00` as "09.00", with the point that Indonesian writes. */
export function formatTime(local: string): string {
  return local.slice(11, 16).replace(':', '.');
}

/** `2021-04-15T09:00` as "Kamis, 15 April 2021 pukul 09.00 WIB". */
export function formatDateTime(local: string, timeZone: TimeZone): string {
  return `${formatDateLong(local)} pukul ${formatTime(local)} ${zoneLabel(timeZone)}`;
}

/**
 * A span of days without what both ends share: "15 April 2021", "15–17 April 2021",
 * "30 April – 2 Mei 2021", "30 Desember 2021 – 2 Januari 2022".
 */
export function formatDateRange(start: string, end: string): string {
  const [from, to] = [dayPart(start), dayPart(end)];
  if (from === to) return formatDate(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${formatDay(from)}–${formatDate(to)}`;
  const first = from.slice(0, 4) === to.slice(0, 4) ? formatDayAndMonth(from) : formatDate(from);
  return `${first} – ${formatDate(to)}`;
}

/**
 * When something happens. On one day: "Kamis, 15 April 2021, 09.00–11.30 WIB". On several:
 * "Kamis, 15 April 2021 pukul 09.00 – Jumat, 16 April 2021 pukul 11.30 WIB".
 * @param start local time, `YYYY-MM-DDTHH:mm`.
 * @param end local time after `start`.
 */
export function formatDateTimeRange(start: string, end: string, timeZone: TimeZone): string {
  const zone = zoneLabel(timeZone);
  if (dayPart(start) === dayPart(end)) {
    return `${formatDateLong(start)}, ${formatTime(start)}–${formatTime(end)} ${zone}`;
  }
  return `${formatDateLong(start)} pukul ${formatTime(start)} – ${formatDateTime(end, timeZone)}`;
}
