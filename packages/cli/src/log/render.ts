import type { LogRow } from './rows.ts';

/** Headings and values of the report, in the order of its columns. */
const columns: readonly { readonly heading: string; readonly value: (row: LogRow) => string }[] = [
  { heading: 'Terbit', value: ({ publishedAt }) => publishedAt },
  { heading: 'Ditulis', value: ({ writtenAt }) => writtenAt },
  { heading: 'Penulis', value: ({ writers }) => writers.join('; ') },
  { heading: 'Pemeriksa', value: ({ reviewers }) => reviewers.join('; ') },
  { heading: 'Penerbit', value: ({ publisher }) => publisher },
  { heading: 'Tindakan', value: ({ action }) => action },
  { heading: 'Jenis', value: ({ type }) => type },
  { heading: 'Judul', value: ({ title }) => title },
  { heading: 'Alamat', value: ({ path }) => path },
  { heading: 'Permintaan', value: ({ pull }) => (pull === undefined ? '' : `#${pull}`) },
  { heading: 'Commit', value: ({ commit }) => commit },
];

/** Columns of the text: the addresses are long and stand in the CSV only. The last one is not padded. */
const textColumns = ['Terbit', 'Penulis', 'Pemeriksa', 'Penerbit', 'Tindakan', 'Jenis', 'Commit', 'Judul'];

/** @param zone what clocks of the zone are called: `WIB`. */
function headingOf(heading: string, zone: string): string {
  return heading === 'Terbit' || heading === 'Ditulis' ? `${heading} (${zone})` : heading;
}

/** The report as an aligned table, in Indonesian. @param zone `WIB`, `WITA` or `WIT`. */
export function renderText(rows: readonly LogRow[], zone: string): string {
  if (rows.length === 0) return 'Tidak ada perubahan.';
  const shown = textColumns.flatMap((name) => columns.filter(({ heading }) => heading === name));
  const table = [
    shown.map(({ heading }) => headingOf(heading, zone)),
    ...rows.map((row) =>
      shown.map(({ heading, value }) =>
        heading === 'Commit' ? value(row).slice(0, 10) : printable(value(row)) || '-',
      ),
    ),
  ];
  const widths = shown.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', `${rows.length} perubahan.`].join('\n');
}

/**
 * The report as CSV (RFC 4180) with a byte order mark, without which Excel takes UTF-8 for another encoding.
 * What a spreadsheet would take for a formula is led by an apostrophe.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function renderCsv(rows: readonly LogRow[], zone: string): string {
  const lines = [
    columns.map(({ heading }) => headingOf(heading, zone)),
    ...rows.map((row) => columns.map(({ value }) => printable(value(row)))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(text: string): string {
  const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without line breaks and the signs that command a terminal: names and titles are what anybody wrote. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}
