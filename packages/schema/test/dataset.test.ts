import { describe, expect, it } from 'vitest';
import { contentTypes, parseEntry } from '../src/index.ts';
import { fullExamples } from './examples.ts';

/** The path and message of each problem of the full example with some fields changed. */
function problemsOf(change: object): readonly string[] {
  const result = parseEntry(contentTypes.dataset, { ...fullExamples.dataset, ...change });
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const chart = { form: 'batang', by: 'desa', summary: 'jumlah', value: 'penduduk' };

describe('a dataset', () => {
  it('has a CSV file', () => {
    const spreadsheet = [{ title: 'Data penduduk', file: './penduduk.xlsx' }];
    expect(problemsOf({ documents: spreadsheet })).toEqual(['documents: Dataset belum memiliki berkas CSV.']);
  });

  it.each([
    ['a column that is not there', { by: 'kecamatan' }, 'chart.by: Kolom "kecamatan" untuk grafik tidak ada.'],
    ['a value that is no number', { value: 'desa' }, 'chart.value: Grafik jumlah atau rata-rata memerlukan'],
    ['a line without time', { form: 'garis' }, 'chart.form: Grafik garis memerlukan kolom waktu'],
  ])('refuses a chart of %s', (_what, change, message) => {
    expect(problemsOf({ chart: { ...chart, ...change } })).toEqual([expect.stringContaining(message)]);
  });

  it('counts rows without a column of values', () => {
    expect(problemsOf({ chart: { form: 'batang', by: 'desa', summary: 'banyak-baris' } })).toEqual([]);
  });

  it('has a history that holds its present version', () => {
    expect(problemsOf({ revisions: [{ date: '2025-01-31', change: 'Terbitan pertama.' }] })).toEqual([
      'revisions: Riwayat versi belum memuat versi tanggal 2026-01-31.',
    ]);
    expect(problemsOf({ revisions: [] })).toEqual([]);
  });
});
