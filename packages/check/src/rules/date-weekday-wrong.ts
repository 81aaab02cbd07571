import { wrongDatesIn } from '../dates/written-dates.ts';
import { piecesOf } from '../documents/entry-pieces.ts';
import { defineRule } from '../rule.ts';

/**
 * The weekday before a date is that of the calendar: a wrong one sends people on the wrong day.
 * Source: seed article of Dinas Kominfo Bojonegoro, "Kamis (15/04/2021)".
 */
export const dateWeekdayWrong = defineRule({
  id: 'date-weekday-wrong',
  severity: 'warning',
  summary: 'Nama hari sesuai dengan tanggalnya.',
  why: 'Bila hari dan tanggal tidak cocok, sebagian warga datang pada hari yang salah.',
  example: {
    bad: 'Pelayanan keliling dibuka Senin, 15 April 2026.',
    good: 'Pelayanan keliling dibuka Rabu, 15 April 2026.',
  },
  *entry(entry) {
    for (const { text, line, column } of piecesOf(entry)) {
      for (const { text: written, weekday } of wrongDatesIn(text)) {
        if (weekday === undefined) continue;
        const message = `"${written}" ditulis hari ${weekday.written}, padahal tanggal itu hari ${weekday.right}.`;
        yield {
          line,
          column,
          message,
          help: `Perbaiki hari atau tanggalnya. Contoh: ${written.replace(weekday.written, weekday.right)}`,
        };
      }
    }
  },
});
