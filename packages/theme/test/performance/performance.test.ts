import { readCsvTable } from '@opd/files/csv';
import { describe, expect, test } from 'vitest';
import { budgetsCsv } from '../../src/performance/budget-rows.ts';
import { dutyResults } from '../../src/performance/duty-results.ts';
import { indicatorRows, indicatorsCsv, indicatorsJson } from '../../src/performance/indicator-rows.ts';
import { kinerja, opd, site, withData } from '../feeds/example-site.ts';

const functions = [
  { id: 'baca', text: 'Layanan baca.' },
  { id: 'arsip', text: 'Pengelolaan arsip.' },
];
const office = { ...site, opd: { ...opd, functions } };
const promised = withData(
  { ...kinerja, id: 'perjanjian-2026', path: '/kinerja/perjanjian-2026/' },
  {
    documentKind: 'perjanjian-kinerja',
    period: { year: 2026, untilYear: undefined, part: undefined },
    budget: undefined,
    indicators: kinerja.data.indicators.map((indicator) => ({ ...indicator, realization: undefined })),
  },
);

describe('indicators for programs', () => {
  const rows = indicatorRows(office, [kinerja, promised]);

  test('name the duty, and how far the target was reached', () => {
    expect(rows).toMatchObject([
      { tahun: 2026, dokumen: 'Perjanjian Kinerja', realisasi: undefined, capaian_persen: undefined },
      {
        perangkat_daerah: 'Dinas Perpustakaan & Arsip',
        tahun: 2025,
        fungsi: 'baca',
        uraian_fungsi: 'Layanan baca.',
        indikator: 'Pengunjung perpustakaan',
        target: 1000,
        realisasi: 1100,
        capaian_persen: 110,
        laman: 'https://dispusip.rawajatikab.example/kinerja/capaian-2025/',
      },
    ]);
  });

  test('on the portal they name the office of each document, and its own duties', () => {
    const other = { ...opd, name: 'Dinas Lain', functions: [{ id: 'baca', text: 'Membaca bersama.' }] };
    expect(indicatorRows(office, [{ ...kinerja, opd: other }])[0]).toMatchObject({
      perangkat_daerah: 'Dinas Lain',
      uraian_fungsi: 'Membaca bersama.',
    });
  });

  test('are a CSV file and a JSON list with the same columns', () => {
    const table = readCsvTable(indicatorsCsv(rows));
    const objects: Record<string, unknown>[] = JSON.parse(indicatorsJson(rows));
    expect(table.rows).toHaveLength(2);
    expect(Object.keys(objects[0] ?? {})).toEqual(table.columns.map(({ name }) => name));
    expect(objects[0]).toMatchObject({ realisasi: null });
  });
});

test('budgets are a CSV file in rupiah, of the documents that have one', () => {
  expect(readCsvTable(budgetsCsv(site, [kinerja, promised])).rows).toEqual([
    [
      'Dinas Perpustakaan & Arsip',
      '2025',
      '2025',
      'Capaian kinerja',
      '1000000',
      '900000',
      'https://dispusip.rawajatikab.example/kinerja/capaian-2025/',
    ],
  ]);
});

describe('results by duty', () => {
  test('are those of the newest year with results, not the newest promises', () => {
    const [reading] = dutyResults(functions, [promised, kinerja]);
    expect(reading?.results.map(({ entry }) => entry.id)).toEqual(['capaian-2025']);
  });

  test('are promises where there is no result yet', () => {
    const [reading] = dutyResults(functions, [promised]);
    expect(reading?.results.map(({ entry }) => entry.id)).toEqual(['perjanjian-2026']);
  });

  test('name the duty that nothing measures', () => {
    expect(dutyResults(functions, [kinerja])[1]).toEqual({ duty: functions[1], results: [] });
  });
});
