import { readCsvTable } from '@opd/files/csv';
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../src/format/is-open.ts';
import { dueReportYear } from '../../src/routes/informasi/due-report.ts';
import { informationCsv } from '../../src/routes/informasi/information-csv.ts';
import { berita, informasi, site, withData } from '../feeds/example-site.ts';

test('the list of public information as CSV has a row for each piece, numbered', () => {
  const { columns, rows } = readCsvTable(informationCsv(site, [informasi]));
  expect(columns.map(({ name }) => name)).toContain('jangka_waktu_penyimpanan');
  expect(rows).toEqual([
    [
      '1',
      'Dinas Perpustakaan & Arsip',
      'Informasi berkala',
      'Renja 2026. Ringkasan singkat untuk pengujian umpan.',
      'Sekretariat',
      'Sekretariat',
      'Januari 2026, Rawajati',
      'Elektronik',
      '5 tahun',
      'https://dispusip.rawajatikab.example/informasi/renja-2026/',
    ],
  ]);
});

describe('files', () => {
  test('of excluded information are never given out, all others are', () => {
    expect(isOpen(withData(informasi, { category: 'dikecualikan' }))).toBe(false);
    expect(isOpen(informasi)).toBe(true);
    expect(isOpen(berita)).toBe(true);
  });
});

test.each([
  ['2026-03-31', 2024],
  ['2026-04-01', 2025],
  ['2026-12-31', 2025],
])('on %s the report of %d must be there', (today, year) => {
  expect(dueReportYear(today)).toBe(year);
});
