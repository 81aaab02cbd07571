/** A date as somebody wrote it. */
export interface WrittenDate {
  /** As written: `31 Februari 2026`. */
  readonly text: string;
  /** Why there is no such day, in Indonesian; nothing when there is. */
  readonly problem: string | undefined;
  /** The weekday written before it, when it is another one than the calendar's, with the right one. */
  readonly weekday: { readonly written: string; readonly right: string } | undefined;
}

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const monthNames = `${months.join('|')}|Pebruari|Nopember|Agst|Jan|Feb|Mar|Apr|Jun|Jul|Agu|Sep|Okt|Nov|Des`;
const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const weekday = `(?:(Minggu|Ahad|Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu)(?:,|\\s)\\s?\\(?)?`;

/** `Kamis (15/04/2021)`, `30/09/024`; numbers of letters (`12/25/KEP/2021`) are none. */
const numeric = new RegExp(
  `${weekday}(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\3(\\d{3,4})(?![\\d/-]|\\.\\d|\\p{L})`,
  'gu',
);
/** `Kamis, 15 April 2021`, `Senin, 4–6 Mei 2026`, `31 Februari`. */
const worded = new RegExp(
  `${weekday}(?<![\\d/.,-])(\\d{1,2})(?:\\s?[–-]\\s?(\\d{1,2}))?\\s(${monthNames})(?:\\s(\\d{3,5})(?![\\d.,]\\d|\\d))?(?![\\p{L}])`,
  'gu',
);
/** `2026-02-31`. */
const ordered = /(?<![\d/.-]|\p{L})((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d/-]|\.\d)/gu;

/** A part that every date has; most texts have none, and the patterns above are slow. */
const anyDate = new RegExp(`\\d[/-]\\d|\\d\\s(?:${monthNames})`);

/** What stands before numbers that are no dates. */
const numberBefore = /(?:\b(?:nomor|no|nomer|pasal|ayat|sk|register|reg|surat|perkara)\b[.:]?\s{0,2})$/i;

/** Every date in a text that does not exist or stands on another weekday. */
export function* wrongDatesIn(source: string): Generator<WrittenDate> {
  const text = source.includes('://') ? source.replace(/https?:\/\/\S+/gi, ' ') : source;
  if (!anyDate.test(text)) return;
  for (const { 0: found, 1: day, 2: date, 4: month, 5: year, index } of text.matchAll(numeric)) {
    if (numberBefore.test(text.slice(Math.max(0, index - 20), index))) continue;
    yield* judged({ text: found, weekday: day, day: Number(date), month: Number(month), year });
  }
  for (const { 0: found, 1: day, 2: first, 3: last, 4: name = '', 5: year, index } of text.matchAll(worded)) {
    if (numberBefore.test(text.slice(Math.max(0, index - 20), index))) continue;
    const month = monthOf(name);
    yield* judged({ text: found, weekday: day, day: Number(first), month, year });
    if (last !== undefined) yield* judged({ text: found, weekday: undefined, day: Number(last), month, year });
  }
  for (const [found, year, month, day] of text.matchAll(ordered)) {
    yield* judged({ text: found, weekday: undefined, day: Number(day), month: Number(month), year });
  }
}

interface DateParts {
  readonly text: string;
  readonly weekday: string | undefined;
  readonly day: number;
  readonly month: number;
  readonly year: string | undefined;
}

function* judged({ text: found, weekday: written, day, month, year }: DateParts): Generator<WrittenDate> {
  const text = found.includes('(') ? `${found})` : found;
  const problem = problemOf(day, month, year);
  if (problem !== undefined || year === undefined || written === undefined) {
    if (problem !== undefined) yield { text, problem, weekday: undefined };
    return;
  }
  const right = weekdays[new Date(Date.UTC(Number(year), month - 1, day)).getUTCDay()] ?? '';
  if (right === plainWeekday(written)) return;
  yield { text, problem: undefined, weekday: { written, right } };
}

function problemOf(day: number, month: number, year: string | undefined): string | undefined {
  if (year !== undefined && (year.length !== 4 || !/^(?:1[3-9]|20|21)/.test(year))) return `tahun "${year}" tidak ada`;
  if (month < 1 || month > 12) return `bulan ${month} tidak ada`;
  // Without a year, 29 February may be right.
  const last = new Date(Date.UTC(year === undefined ? 2024 : Number(year), month, 0)).getUTCDate();
  if (day < 1 || day > last) return `${months[month - 1]} hanya sampai tanggal ${last}`;
  return undefined;
}

function monthOf(name: string): number {
  const start = name.replace('Pebruari', 'Februari').replace('Nopember', 'November').replace('Agst', 'Agu').slice(0, 3);
  return months.findIndex((month) => month.startsWith(start)) + 1;
}

function plainWeekday(name: string): string {
  return name.replace(/['’]/, '').replace('Ahad', 'Minggu');
}
